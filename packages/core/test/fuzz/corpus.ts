/** What the inputs are made from: the golden steps, as they are and as the made-up older versions would have written them. */
import { isObject } from "../../src/Reading.ts"
import { Recorded } from "../../src/Recorded.ts"
import type { Json } from "../../src/Upcaster.ts"
import { readGolden } from "../golden/golden.ts"
import { chain, lowered, textOf } from "../upcasting/older.ts"

/** Who reads: the steps of today, or those with a past. */
export const readers = { today: Recorded, "with a past": { ...Recorded.through(chain), version: chain.length + 1 } } as const
export type ReaderName = keyof typeof readers

export interface Seed {
  readonly reader: ReaderName
  readonly value: Json
  readonly text: string
}

/** The longest is still given to the text mutations, but not so often that nothing else gets done. */
const longest = 4_000

const texts = Object.values(readGolden(1).texts).flat()
const taken = texts.filter(({ length }) => length <= longest).map((text) => {
  const reading = Recorded.read(text)
  if ("faults" in reading) throw new Error(`no golden step: ${text}`)
  return reading.taken
})

export const seeds: readonly Seed[] = taken.flatMap((one): readonly Seed[] => [
  ...[1, 2, 3].map((): Seed => ({ reader: "today", value: { ...one }, text: Recorded.write(one) })), // as often as the others together
  ...([1, 2, 3] as const).map((version): Seed => ({ reader: "with a past", value: lowered(one, version), text: textOf(one, version) }))
])
export const longSeeds: readonly Seed[] = texts.filter(({ length }) => length > longest).map((text) => ({ reader: "today", value: JSON.parse(text) as Json, text }))

/** Every value that stands under a key somewhere, by that key. */
export const byKey: ReadonlyMap<string, readonly unknown[]> = (() => {
  const found = new Map<string, Map<string, unknown>>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (isObject(value)) for (const [key, one] of Object.entries(value)) {
      const known = found.get(key) ?? new Map<string, unknown>()
      found.set(key, known.set(JSON.stringify(one), one))
      look(one)
    }
  }
  for (const { value } of seeds) look(value)
  return new Map([...found].map(([key, values]) => [key, [...values.values()]]))
})()
