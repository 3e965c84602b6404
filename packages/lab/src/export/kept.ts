/** The steps that a store keeps, trajectory by trajectory. Sealed words stay sealed: they are never needed here. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { Recorded } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Links } from "@omringd/core/Evidence"
import { Unreadable } from "@omringd/core/TrajectoryStore"
import type { Linked, LinkPlace } from "@omringd/core/TrajectoryStore"

const pageLength = 512

const read = ({ trajectory, number, text }: Linked): Effect.Effect<Taken, Unreadable> => {
  const reading = Recorded.read(text, { trajectory, number })
  return "taken" in reading ? Effect.succeed(reading.taken) : Effect.fail(new Unreadable({ trajectory, number, position: undefined, faults: reading.faults }))
}

/** The steps of each trajectory together, by the page. @beta */
export const stepsIn = (links: Links): Stream.Stream<Taken, Effect.Error<ReturnType<Links>> | Unreadable> =>
  Stream.paginate(undefined as LinkPlace | undefined, (after) => // from the beginning
    Effect.map(links(after, pageLength), (page) => [page, Option.fromUndefinedOr(page.at(-1))] as const)
  ).pipe(Stream.mapEffect(read))
