/**
 * Documents that the service makes entities of, keeps, or hands out.
 */
import type { JsonObject, Values } from '../../ports.ts'

/** What documents have to do with entities of a kind. */
export interface Documents {
  /** The kind of what the service makes below an entity from a document; there `specification` may be declared. */
  readonly imports?: string
  /** Documents that the service keeps in an entity below, instead of importing them, by their formats. */
  readonly keepsDocument?: Readonly<Record<string, KeptDocument>>
  /** How the service hands out a document from which an entity with what lies below it could be made. */
  readonly exports?: Exporting
  /** True for one that an import makes beside what `imports` names, and makes anew each time. */
  readonly madeByImport?: (id: string) => boolean
}

/** A document that becomes an entity below the one that declares it. */
export interface KeptDocument {
  /** The collection below, by its key in the file, and the id there. */
  readonly collection: string
  readonly id: string
  /** What that entity holds. */
  readonly holding: (text: string) => Values
  /** Fields that the declaring entity has because of it, where it is of a kind that has them; the file may repeat them. */
  readonly makes: Values
}

/** How documents are got out of the service. */
export interface Exporting {
  /** The property that decides in which format, and the value that stands for an absent one. */
  readonly by: string
  readonly usually: string
  /** How to ask for it by the value of that property, in turn until one is fit; other values have no document. */
  readonly formats: Readonly<Record<string, readonly Handout[]>>
  readonly traces?: Traces
  /** Other values of that property with a document that the service may keep to itself. */
  readonly withheld?: readonly string[]
  /** The property that says where the service behind the entity is, as documents do too. */
  readonly backend: string
  /** The property of which those with one value are asked for in turn: side by side, their documents get mixed up. */
  readonly apart: string
}

/** One way to be given a document. */
export interface Handout {
  /** As the service names it: what ends in `-link` is fetched from a store, anything else comes with the answer. */
  readonly format: string
  /** Ending of the file. */
  readonly ending: string
  /** True for one of what imports make that such a document can say all of; every one is such when absent. */
  readonly fits?: (properties: JsonObject) => boolean
}

/** What an import leaves below an entity, by which the format of its document is known. */
export interface Traces {
  /** The collection below, by its key in the file; only what imports make there counts. */
  readonly collection: string
  /** The property that tells, and how to ask by its values, before the usual ways. */
  readonly property: string
  readonly formats: Readonly<Record<string, readonly Handout[]>>
}
