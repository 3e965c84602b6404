/** Kept steps read page by page, judged by the verifier, and the anchor's heads pulled as they are needed: memory does not grow with what is kept. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import type { Sha256 } from "../Chain.ts"
import type { Linked } from "../store/links.ts"
import type { Store } from "../TrajectoryStore.ts"
import type { AnchorFailure, Anchoring } from "./port.ts"
import type { Flaw } from "./flaw.ts"
import type { Head } from "./head.ts"
import { isBefore } from "./order.ts"
import { verifier } from "./verifier.ts"
import type { Looked } from "./verifier.ts"

/** What a store that keeps a chain has. @public */
export type Links = Exclude<Store["links"], undefined>
/** @public */
type LinksFailure = Effect.Error<ReturnType<Links>>

/** @public */
export interface VerifyOptions {
  readonly links: Links
  readonly sha256: Sha256
  /** Left out: what was cut from an end, or rewritten from a step to the end, is not seen. */
  readonly anchor?: Anchoring
  /** Trajectories that were forgotten since they were anchored: what the anchor knows of these is not looked at. */
  readonly forgotten?: Iterable<string>
}

export type Seen = { readonly flaw: Flaw } | { readonly head: Head } | { readonly looked: Looked }

const pageLength = 512

/** Whether one place comes before another in the order in which links are given; a number that is none comes last. */
const comesBefore = (one: Linked, other: Linked): boolean => {
  if (one.trajectory !== other.trajectory) return isBefore(one.trajectory, other.trajectory)
  return one.number < other.number || (Number.isNaN(other.number) && !Number.isNaN(one.number))
}

/** Everything there is to see, in order: flaws, ends of trajectories, and how much was looked at. */
export const seen = ({ links, sha256, anchor, forgotten = [] }: VerifyOptions): Stream.Stream<Seen, LinksFailure | AnchorFailure> =>
  Stream.unwrap(Effect.gen(function* () {
    const skipped = new Set(forgotten)
    const isKept = ({ trajectory }: Head) => !skipped.has(trajectory)
    const pull = yield* Stream.toPull(anchor === undefined ? Stream.empty : Stream.filter(anchor.heads, isKept))
    const moreHeads = Pull.catchDone(pull, () => Effect.succeed(undefined))
    let noted: Seen[] = []
    const verifying = verifier({ sha256, report: (flaw) => noted.push({ flaw }), ended: (head) => noted.push({ head }) })

    let rows: readonly Linked[] = []
    let at = 0
    let isLastPage = false
    /** A name that is no text may have no order, and the page after it may begin anywhere: there it ends, and that is said. */
    const nextPage = Effect.suspend(() => {
      const before = rows.at(-1)
      return Effect.map(links(before, pageLength), (page) => {
        const [first, last] = [page[0], page.at(-1)]
        const goesBack = first !== undefined && before !== undefined && !comesBefore(before, first)
        if (goesBack) noted.push({ flaw: { flaw: "disordered", trajectory: before.trajectory, number: before.number } })
        isLastPage = goesBack || first === undefined || last === undefined || comesBefore(last, first)
        rows = goesBack ? [] : page
        at = 0
      })
    })
    /** As many rows as can be judged; false when heads are wanted first. */
    const judgeRows = (): boolean => {
      for (let row = rows[at]; row !== undefined; row = rows[++at]) if (!verifying.row(row)) return false
      return true
    }
    const given = (goesOn: boolean): readonly [readonly Seen[], Option.Option<void>] => {
      const now = noted
      noted = []
      return [now, goesOn ? Option.some(undefined) : Option.none()]
    }
    const askForHeads = Effect.map(moreHeads, (heads) => {
      verifying.heads(heads)
      return given(true)
    })
    const end = Effect.suspend(() => {
      const looked = verifying.end()
      if (looked === undefined) return askForHeads
      noted.push({ looked })
      return Effect.succeed(given(false))
    })
    const next = Effect.suspend((): Effect.Effect<readonly [readonly Seen[], Option.Option<void>], LinksFailure | AnchorFailure> => {
      if (!judgeRows()) return askForHeads
      return isLastPage ? end : Effect.map(nextPage, () => given(true))
    })
    if (anchor === undefined) verifying.heads(undefined)
    return Stream.paginate(undefined, () => next)
  }))

const found = (one: Seen): readonly (Flaw | Looked)[] => ("head" in one ? [] : ["flaw" in one ? one.flaw : one.looked])

/**
 * Verifies every kept step: each flaw as it is found, by trajectory and number, and at last how much was looked at. A trajectory that is
 * forgotten while this runs may be told as cut.
 * @public
 */
export const verify = (options: VerifyOptions): Stream.Stream<Flaw | Looked, LinksFailure | AnchorFailure> =>
  Stream.mapAccumArray(seen(options), () => undefined, (_, all) => [undefined, all.flatMap(found)])
