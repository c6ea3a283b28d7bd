/**
 * Has the service issue a token, through Azure Resource Manager.
 *
 * Needed only without a key, so it is loaded late. No key comes here: the service signs with its own.
 */
import { ConnectionError } from '../errors.ts'
import type { Authorize } from '../ports.ts'
import { type Holder, headed, issuingRequest, type KeyType } from '../sas/holder.ts'
import { issuedToken } from '../sas/issued.ts'
import type { SignedToken, TokenFormat } from '../sas/token.ts'
import { mintThroughArm } from '../service/minting.ts'
import type { Target } from '../settings/target.ts'
import type { Runner } from '../world.ts'
import { channelOf, type Limit, placeOf, rootOf, type Surroundings } from './reach.ts'

/** The token that is asked for. */
export interface IssueOrder {
  /** The service in Azure Resource Manager. */
  readonly target: Target
  readonly holder: Holder
  readonly keyType: KeyType
  /** When it is to end; the service cuts it to the minute. */
  readonly expiry: Date
  /** How it is spelled; the signature is the same. */
  readonly format: TokenFormat
}

/** What of the world issuing needs. */
export type IssuePorts = Surroundings & { readonly runner: Pick<Runner, 'log' | 'mask'> }

/**
 * Asks for a token and masks it in every form.
 *
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
export async function issue(
  { target, holder, keyType, expiry, format }: IssueOrder,
  authorize: Authorize,
  ports: IssuePorts,
  limit: Limit,
): Promise<SignedToken> {
  const options = await channelOf(target, authorize, 'auto', ports, limit)
  const base = rootOf(target, await placeOf(target, options))
  const request = issuingRequest(holder)
  const value = await mintThroughArm({ ...options, base }, { ...request, keyType, expiry })
  ports.runner.mask(value)
  const issued = issuedToken(value, format)
  if (issued === undefined) {
    throw new ConnectionError(
      'other',
      `POST ${request.path} was answered with a text that is no token; a proxy may have answered in its place`,
    )
  }
  const signed = headed(issued, holder)
  for (const secret of [signed.token, signed.authorization, signed.signature]) ports.runner.mask(secret)
  return signed
}
