/**
 * A process that brings an older SQLite file up to date, adds to it and follows it under a name, killed at some moment, again and again
 * on the same file. Whatever it said was recorded is there afterwards; nothing half-written is read; a batch is whole or absent; the file
 * is older or up to date, with every link; where the follower had come to is never beyond what it handled, and nothing is passed over.
 * The moments come from a seed, which stands in every failure. 20 kills; OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { Canonical, Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open } from "../../src/store/sqlite.ts"
import { newFile } from "./places.ts"
import { killed } from "./process/killed.ts"
import type { Said } from "./process/killed.ts"
import { olderFile } from "./process/older.ts"
import { sizeAfter, writtenAfter } from "./process/written.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const rounds = Number(process.env["OMRINGD_KILLS"] ?? 20)
const roundsOnOneFile = 10

const numbersFrom = (from: number) => {
  let state = from
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
}

const found = (file: string) =>
  Effect.runPromise(Effect.scoped(Effect.gen(function* () {
    const store = yield* open({ file })
    const { position } = yield* store.consumer?.("letters") ?? Effect.die("it has no consumer")
    const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
    const links = yield* store.links?.(undefined, 1_000_000) ?? Effect.die("it has no links")
    return { a: yield* store.read("a"), b: yield* store.read("b"), placed, links, position }
  })))

/** What should lie there up to the first version at which nothing more does: whole batches only. */
const whole = (trajectory: string, length: number): readonly Taken[] => {
  const steps: Taken[] = []
  while (steps.length + sizeAfter(steps.length) <= length) steps.push(...writtenAfter(trajectory, steps.length))
  return steps
}
/** The links that these steps should have, one trajectory after the other. */
const linksOf = (...all: readonly (readonly Taken[])[]): readonly string[] => all.flatMap((steps) => Chain.links(sha256, Chain.beginning, steps.map(Canonical.write)))

/** What the follower did: where it had come to, and everything it handled since, in the order in which it did. */
interface Followed {
  readonly from: number
  readonly handled: readonly number[]
}
const wrongInFollowing = ({ from, handled }: Followed, position: number): string | undefined => {
  const wrong = handled.findIndex((at, index) => at !== from + index + 1)
  if (wrong >= 0) return `from ${from} it handled ${handled.slice(Math.max(0, wrong - 2), wrong + 2).join()}`
  return position > from + handled.length || position < from ? `it had come to ${position}, and handled up to ${from + handled.length} from ${from}` : undefined
}

/** What is wrong after a kill, or where the follower had come to. */
const lookAt = async (file: string, promised: Said["acknowledged"], followed: Followed): Promise<string | number> => {
  const { a, b, placed, links, position } = await found(file)
  for (const [trajectory, steps] of Object.entries({ a, b })) {
    const version = promised.get(trajectory) ?? 0
    if (steps.length < version) return `${trajectory} was acknowledged up to ${version} and is at ${steps.length}`
    if (Canonical.write(steps) !== Canonical.write(whole(trajectory, steps.length))) return `${trajectory} is not what was written, whole, up to ${steps.length}`
  }
  if (placed.length !== a.length + b.length) return `${placed.length} are followed of ${a.length + b.length}`
  if (!placed.every(({ position: at }, index) => at === index + 1)) return "positions do not grow by one"
  if (links.map(({ link }) => link).join() !== linksOf(a, b).join()) return "the chain is not whole"
  return wrongInFollowing(followed, position) ?? position
}

interface Series {
  readonly from: number
  readonly kills: number
  readonly early?: boolean
}
/** Kills on one file, which is older at first, until something is wrong or all are done. */
const killing = async ({ from, kills, early = false }: Series): Promise<string | undefined> => {
  const next = numbersFrom(from)
  const file = newFile()
  const older = olderFile(file, 1_500)
  let promised: Said["acknowledged"] = new Map([["a", older], ["b", older]])
  let position = 0
  for (let round = 0; round < kills; round++) {
    const isOpening = !early && (round < 3 || next() < 0.2)
    const moment = isOpening ? { from: "opening" as const, after: next() * 150 } : { from: "acknowledged" as const, after: next() * 60 }
    const { acknowledged, handled } = await killed({ file, early, ...moment, durability: next() < 0.5 ? "full" : "normal" })
    promised = new Map([...promised, ...acknowledged])
    const looked = await lookAt(file, promised, { from: position, handled })
    if (typeof looked === "string") return `seed ${seed}, series ${from}, kill ${round + 1}, ${moment.after.toFixed(1)} ms after ${moment.from}: ${looked}`
    position = looked
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
  }, 3_600_000)
  it("and a process that acknowledges before it writes is found out", async () => {
    expect(await killing({ from: seed, kills: 60, early: true })).toMatch(/was acknowledged up to/u)
  })
})
