/** Why a single change ends without having been carried out as planned. */

/** The change stops here, for a reason that its message gives to the user. Carries no answer of the service. */
export class Halted extends Error {
  override readonly name = 'Halted'
}
