/** Makes inputs from a seed, one by one, and looks at how each is read. The first that breaks something is the finding. */
import { longSeeds, seeds } from "./corpus.ts"
import type { ReaderName, Seed } from "./corpus.ts"
import { editNames, edits } from "./edits.ts"
import { look, lookAtAll, lookAtPrototypes } from "./oracle.ts"
import { random } from "./random.ts"
import type { Random } from "./random.ts"
import { scratches, scratchNames } from "./scratches.ts"
import { canonical, otherwise } from "./written.ts"

export interface Input {
  /** What was done to a golden step. */
  readonly kind: string
  readonly reader: ReaderName
  readonly text: string
}
export interface Count {
  inputs: number
  parsed: number
  reached: number
  accepted: number
  kept: number
}
export interface Finding extends Input {
  readonly turn: number
  readonly what: string
}
export interface Fuzzed {
  readonly counts: ReadonlyMap<string, Count>
  readonly finding: Finding | undefined
}

const seedFor = (random: Random): Seed => (random.oneIn(2_000) ? random.any(longSeeds) : random.any(seeds)) ?? { reader: "today", value: {}, text: "{}" }

/** The same for the same seed and turn, whatever came before. */
export const inputFor = (seed: number, turn: number): Input => {
  const chance = random(seed, turn)
  const { reader, value, text } = seedFor(chance)
  if (chance.oneIn(50)) return { kind: "as it was", reader, text }
  if (chance.oneIn(3)) {
    const kind = chance.any(scratchNames) ?? "an end missing"
    return { kind, reader, text: scratches[kind](text, chance) }
  }
  const kind = chance.any(editNames) ?? "dropped"
  let edited: unknown = edits[kind](value, chance)
  for (let more = chance.below(4); more > 2; more--) edited = edits[chance.any(editNames) ?? kind](edited, chance)
  return { kind, reader, text: chance.oneIn(6) ? otherwise(edited, chance) : canonical(edited) }
}

const message = (thrown: unknown): string => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown))

export const fuzz = (seed: number, inputs: number, now: (turn: number) => void = () => {}): Fuzzed => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0 // of what is no JSON there is much, and nobody looks where it was thrown
  try {
    return fuzzed(seed, inputs, now)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const fuzzed = (seed: number, inputs: number, now: (turn: number) => void): Fuzzed => {
  const counts = new Map<string, Count>()
  for (let turn = 0; turn < inputs; turn++) {
    const input = inputFor(seed, turn)
    const count = counts.get(input.kind) ?? { inputs: 0, parsed: 0, reached: 0, accepted: 0, kept: 0 }
    counts.set(input.kind, count)
    try {
      const { parsed, reached, accepted, kept } = look(input.reader, input.text)
      lookAtAll()
      if (turn % 100 === 0) lookAtPrototypes()
      count.inputs++
      count.parsed += Number(parsed)
      count.reached += Number(reached)
      count.accepted += Number(accepted)
      count.kept += Number(kept)
    } catch (thrown) {
      return { counts, finding: { ...input, turn, what: message(thrown) } }
    }
    if (turn % 100_000 === 99_999) now(turn + 1)
  }
  lookAtPrototypes()
  return { counts, finding: undefined }
}

export const total = (counts: ReadonlyMap<string, Count>): Count => {
  const sum: Count = { inputs: 0, parsed: 0, reached: 0, accepted: 0, kept: 0 }
  for (const count of counts.values()) for (const key of ["inputs", "parsed", "reached", "accepted", "kept"] as const) sum[key] += count[key]
  return sum
}
