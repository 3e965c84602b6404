/** Anchoring: verifying a store against what was anchored before and, only when it is whole and goes on from there, keeping its heads instead. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { NotWhole } from "./failure.ts"
import type { Flaw } from "./flaw.ts"
import type { Head } from "./head.ts"
import type { AnchorFailure, Anchoring } from "./port.ts"
import { seen } from "./verify.ts"
import type { Seen, VerifyOptions } from "./verify.ts"
import type { Looked } from "./verifier.ts"

/** @public */
export interface AnchorOptions extends Pick<VerifyOptions, "links" | "sha256" | "forgotten"> {
  readonly to: Anchoring
}

/** @public */
export interface Anchored extends Looked {
  /** True when nothing was anchored there before: then there was nothing to compare with. */
  readonly first: boolean
}

const mostTold = 100

const isFirst = (to: Anchoring): Effect.Effect<boolean, AnchorFailure> =>
  Stream.runHead(to.heads).pipe(
    Effect.as(false),
    Effect.catchTag("AnchorUnavailable", (failure) => (failure.why === "not-there" ? Effect.succeed(true) : Effect.fail(failure)))
  )

/** The heads, until a flaw is seen; what is wrong is counted to the end and then fails, so that nothing is kept. */
const headsOf = <E>(all: Stream.Stream<Seen, E>, onLooked: (looked: Looked) => void): Stream.Stream<Head, E | NotWhole> =>
  Stream.suspend(() => {
    const flaws: Flaw[] = []
    let count = 0
    const headIn = (one: Seen): readonly Head[] => {
      if ("head" in one) return [one.head]
      if ("looked" in one) onLooked(one.looked)
      else if (++count <= mostTold) flaws.push(one.flaw)
      return []
    }
    const heads = Stream.mapAccumArray(all, () => undefined, (_, some) => [undefined, some.flatMap(headIn)])
    return Stream.concat(heads, Stream.suspend(() => (count === 0 ? Stream.empty : Stream.fail(new NotWhole({ flaws, count })))))
  })

/**
 * Anchors a store. Refuses with `NotWhole`, and leaves the anchor as it is, when a flaw is found; a trajectory that is gone or has begun
 * anew because it was lawfully forgotten has to be named. Repeat it often: what comes after the last anchor can be cut unseen, and whoever
 * can write both the store and the anchor can forge both.
 * @public
 */
export const anchor = ({ links, sha256, to, forgotten = [] }: AnchorOptions) =>
  Effect.gen(function* () {
    const first = yield* isFirst(to)
    let looked: Looked = { trajectories: 0, steps: 0 }
    const all = seen({ links, sha256, forgotten, ...(first ? {} : { anchor: to }) })
    yield* to.keep(headsOf(all, (found) => { looked = found }))
    return { first, ...looked } satisfies Anchored
  })
