/** What every golden store has to give, whatever version it was: everything that was handed to it, in its order, and a place to go on. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { expect } from "vitest"
import { Canonical, Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Store } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { golden } from "../golden/family.ts"
import { written } from "./process/written.ts"

/** The order in which they were recorded: one family began, the other, then each went on. */
const order: readonly (readonly [trajectory: string, from: number, to: number])[] = [["family-1", 1, 3], ["a.family-2", 1, 1], ["family-1", 4, 11], ["a.family-2", 2, 3]]
const textsOf = (steps: readonly Taken[]): readonly string[] => steps.map(Canonical.write)

export const givesAllAndGoesOn = (store: Store): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    for (const [trajectory, steps] of Object.entries(golden)) expect(textsOf(yield* store.read(trajectory))).toEqual(textsOf(steps))
    expect(yield* store.read("gone")).toEqual([])
    const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
    const expected = order.flatMap(([trajectory, from, to]) => golden[trajectory]?.slice(from - 1, to) ?? [])
    expect(textsOf(placed.map(({ taken }) => taken))).toEqual(textsOf(expected))
    const last = placed.at(-1)?.position ?? 0
    yield* store.append("family-1", 11, [written("family-1", 12)])
    const more = yield* Stream.runCollect(store.follow(last, { live: false }))
    expect(more.map(({ position, taken }) => [position > last, taken.trajectory, taken.number])).toEqual([[true, "family-1", 12]])
    const links = yield* store.links?.(undefined, 1_000) ?? Effect.succeed([])
    const chains = ["a.family-2", "family-1"].flatMap((name) => Chain.links(sha256, Chain.beginning, textsOf([...(golden[name] ?? []), ...(name === "family-1" ? [written(name, 12)] : [])])))
    expect(links.map(({ link }) => link)).toEqual(chains)
  })
