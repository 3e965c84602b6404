/**
 * Partners: who is near and what each can do, formal and informal, kept beside the trajectories. Steps refer to offers; names and
 * contacts stay in the directory. Choosing starts from a need and lists lighter, nearer offers first. Clauses partners-known,
 * work-downwards, sectors-together.
 *
 * @packageDocumentation
 */
import { find } from "./partners/find.ts"
import { jsonSchema } from "./partners/json.ts"
import { offer } from "./partners/offer.ts"
import { read } from "./partners/read.ts"
import { Directory } from "./partners/schema.ts"
import type { Partners as Kept } from "./partners/schema.ts"

/** @beta */
export type Partners = Kept
/** @beta */
export const Partners = {
  /** The directory as an effect Schema: its shape. What its parts say of each other is checked by `read`. */
  schema: Directory,
  jsonSchema,
  /** Reads unknown input: the whole directory, or every problem with its place. Never throws. */
  read,
  /** Who can do what for a need, near a place, on a day; with the reason for each place in the order. */
  find,
  /** An offer and whose it is, also when its days are over: steps of long ago refer to it. */
  offer
}

export { PartnerDirectory } from "./partners/port.ts"
export type { Directory, FindFailure } from "./partners/port.ts"
export { DirectoryUnavailable, DirectoryWrong, QueryWrong } from "./partners/failure.ts"
export type { OpenDirectoryFailure } from "./partners/failure.ts"
export { kinds, oldest, sectors, weights } from "./partners/codes.ts"
export type { Kind, Sector, Weight } from "./partners/codes.ts"
export type { Ages, Label, NeedName, Offer, Partner, Place, Reach } from "./partners/schema.ts"
export type { Answer, Because, Found, LeftOut, Order, Query, Whose } from "./partners/query.ts"
export type { Nearness } from "./partners/nearness.ts"
export type { OfferKnown } from "./partners/offer.ts"
export type { DecodingProblem } from "./schema/problem.ts"
