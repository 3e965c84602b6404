/** What the outbox of every golden store that has one has to give, and how it goes on from there. */
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import type { Outgoing } from "@omringd/core/Notices"
import { goldenNotices, goldenNow } from "../golden/notices.ts"
import { notice } from "./waiting.ts"

const [brought, second, held, safe, resting, parked, seventh, behind] = goldenNotices

export const givesAllThatWaits = (outbox: Outgoing): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    const ready = (now: number) => Effect.map(outbox.ready(now, 100), (waiting) => waiting.map((one) => [one.notice, one.tried]))
    expect(yield* outbox.put(goldenNotices)).toBe(0)
    expect(yield* ready(goldenNow)).toEqual([[safe, 0], [second, 0], [seventh, 0]])
    expect(yield* ready(1_772_600_000_000)).toEqual([[safe, 0], [second, 0], [held, 2], [resting, 0], [seventh, 0], [behind, 0]])
    yield* outbox.settle([safe, second, seventh].map((one) => ({ id: one?.id ?? "", came: "brought" })))
    expect(yield* outbox.next(goldenNow)).toBe(1_772_400_000_000)
    expect(yield* outbox.parked(undefined, 10)).toEqual([{ notice: parked, tried: 1, why: "refused", said: "no such address", at: "2026-03-02T10:00:00Z" }])
    expect(yield* outbox.resume()).toBe(1)
    const added = notice(9)
    expect(yield* outbox.put([added])).toBe(1)
    expect(yield* ready(goldenNow)).toEqual([[parked, 0], [added, 0]])
  })

/** What an outbox gives in a store from before there were any. */
export const isEmptyAndGoesOn = (outbox: Outgoing): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    expect(yield* outbox.ready(goldenNow, 10)).toEqual([])
    expect(yield* outbox.put(goldenNotices)).toBe(goldenNotices.length)
    expect((yield* outbox.ready(goldenNow, 2)).map((one) => one.notice)).toEqual([safe, brought])
  })
