/** A directory of partners in memory: one that the host read or wrote itself. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PartnerDirectory, Partners, QueryWrong } from "@omringd/core/Partners"
import type { Directory } from "@omringd/core/Partners"

/** What `Partners.read` gave, as a directory to ask. @beta */
export const directoryOf = (partners: Partners): Directory => ({
  find: (query) => Effect.suspend(() => Effect.mapError(Effect.fromResult(Partners.find(partners, query)), (problems) => new QueryWrong({ problems }))),
  offer: (id) => Effect.sync(() => Partners.offer(partners, id))
})

/** @beta */
export const layer = (partners: Partners): Layer.Layer<PartnerDirectory> => Layer.succeed(PartnerDirectory, directoryOf(partners))
