/**
 * A process adds to a store and is killed at some moment, again and again on the same file. Whatever it said was recorded is there
 * afterwards; nothing half-written is read; a batch is whole or absent. The moments come from a seed, which stands in every failure.
 * 200 kills in CI, fewer elsewhere; OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import type { Taken } from "@omringd/core"
import { open } from "../../src/store/sqlite.ts"
import { newFile } from "./places.ts"
import { killed } from "./process/killed.ts"
import type { Acknowledged } from "./process/killed.ts"
import { sizeAfter, writtenAfter } from "./process/written.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const rounds = Number(process.env["OMRINGD_KILLS"] ?? (process.env["CI"] === undefined ? 60 : 200))
const roundsOnOneFile = 10

const numbersFrom = (from: number) => {
  let state = from
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
}

const found = (file: string) =>
  Effect.runPromise(Effect.scoped(Effect.gen(function* () {
    const store = yield* open({ file })
    const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
    return { a: yield* store.read("a"), b: yield* store.read("b"), placed }
  })))

/** What should lie there up to the first version from `from` at which nothing more does: whole batches only. */
const whole = (trajectory: string, length: number): readonly Taken[] => {
  const steps: Taken[] = []
  while (steps.length + sizeAfter(steps.length) <= length) steps.push(...writtenAfter(trajectory, steps.length))
  return steps
}

/** What is wrong after a kill; undefined when nothing is. */
const wrongAfter = async (file: string, acknowledged: Acknowledged): Promise<string | undefined> => {
  const { a, b, placed } = await found(file)
  for (const [trajectory, steps] of Object.entries({ a, b })) {
    const promised = acknowledged.get(trajectory) ?? 0
    if (steps.length < promised) return `${trajectory} was acknowledged up to ${promised} and is at ${steps.length}`
    if (JSON.stringify(steps) !== JSON.stringify(whole(trajectory, steps.length))) return `${trajectory} is not what was written, whole, up to ${steps.length}`
  }
  if (placed.length !== a.length + b.length) return `${placed.length} are followed of ${a.length + b.length}`
  return placed.every(({ position }, index) => position > (placed[index - 1]?.position ?? 0)) ? undefined : "positions do not grow"
}

interface Series {
  readonly from: number
  readonly kills: number
  readonly early?: boolean
}
/** Kills on one file until something is wrong or all are done. */
const killing = async ({ from, kills, early = false }: Series): Promise<string | undefined> => {
  const next = numbersFrom(from)
  const file = newFile()
  let before: Acknowledged = new Map()
  for (let round = 0; round < kills; round++) {
    const after = next() < 0.2 ? -1 - next() * 400 : next() * 60
    const acknowledged = await killed({ file, early, after, durability: next() < 0.5 ? "full" : "normal" })
    before = new Map([...before, ...acknowledged])
    const wrong = await wrongAfter(file, before)
    if (wrong !== undefined) return `seed ${seed}, series ${from}, kill ${round + 1} after ${after.toFixed(1)} ms: ${wrong}`
  }
  return undefined
}

describe("nothing acknowledged is lost when the process is killed", () => {
  it(`in ${rounds} kills, seed ${seed}`, async () => {
    const series = Array.from({ length: Math.ceil(rounds / roundsOnOneFile) }, (_, index) => seed + index)
    const lane = async (mine: readonly number[]): Promise<readonly string[]> => {
      const wrong: string[] = []
      for (const from of mine) wrong.push(...[await killing({ from, kills: roundsOnOneFile })].filter((one) => one !== undefined))
      return wrong
    }
    const lanes = [0, 1].map((which) => lane(series.filter((_, index) => index % 2 === which)))
    expect((await Promise.all(lanes)).flat()).toEqual([])
  }, 600_000)
  it("and a process that acknowledges before it writes is found out", async () => {
    expect(await killing({ from: seed, kills: 60, early: true })).toMatch(/was acknowledged up to/u)
  })
})
