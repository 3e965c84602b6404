/** The port to a directory of partners: two questions. It is only read; whoever keeps it, keeps it up to date. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { DirectoryUnavailable, QueryWrong } from "./failure.ts"
import type { OfferKnown } from "./offer.ts"
import type { Answer, Query } from "./query.ts"

/** @beta */
export type FindFailure = DirectoryUnavailable | QueryWrong

/** @beta */
export interface Directory {
  /** Who can do what for a need near a place: as `Partners.find` orders and explains it. */
  find(query: Query): Effect.Effect<Answer, FindFailure>
  /** An offer that a step refers to, also when its days are over; undefined when it is not known here. */
  offer(id: string): Effect.Effect<OfferKnown | undefined, DirectoryUnavailable>
}

/** @beta */
export class PartnerDirectory extends Context.Service<PartnerDirectory, Directory>()("@omringd/core/PartnerDirectory") {}
