/**
 * Chains with something done to them, and the verifier beside one that is slow and plain: it throws at nothing, finds nothing where nothing
 * is wrong, and something wherever something is.
 */
import * as crypto from "node:crypto"
import { Canonical } from "../../src/Canonical.ts"
import { Chain } from "../../src/Chain.ts"
import { Flaw, verifier } from "../../src/Evidence.ts"
import type { Head } from "../../src/Evidence.ts"
import { isObject } from "../../src/Reading.ts"
import type { Linked } from "../../src/store/links.ts"
import { readGolden } from "../golden/golden.ts"
import { random } from "./random.ts"
import type { Random } from "./random.ts"
import { scratches, scratchNames } from "./scratches.ts"

const sha256 = (text: string): string => crypto.hash("sha256", text, "hex")
const longestText = 2_000
const longestChain = 7

const linked = (trajectory: string, texts: readonly string[]): readonly Linked[] => {
  const links = Chain.links(sha256, Chain.beginning, texts)
  return texts.map((text, index) => ({ trajectory, number: index + 1, id: (JSON.parse(text) as { readonly id: string }).id, text, link: links[index] }))
}
const chains = Object.entries(readGolden(1).texts)
  .map(([trajectory, texts]) => linked(trajectory, texts.slice(0, longestChain)))
  .filter((rows) => rows.length > 0 && rows.every(({ text }) => String(text).length < longestText))

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
const few = (random: Random): readonly (readonly Linked[])[] => {
  const picked = new Map(Array.from({ length: 1 + random.below(4) }, () => random.any(chains) ?? []).map((rows) => [rows[0]?.trajectory ?? "", rows]))
  return [...picked].toSorted(([a], [b]) => bytes(a, b)).map(([, rows]) => rows)
}

type Rows = readonly Linked[]
const at = (rows: Rows, index: number, change: (row: Linked) => Linked): Rows => rows.map((row, other) => (other === index ? change(row) : row))
const other = (random: Random, text: unknown): unknown => {
  if (typeof text !== "string" || random.oneIn(10)) return random.pick<unknown>([null, undefined, 7, "", {}, [], true, new Uint8Array(3)])
  return scratches[random.any(scratchNames) ?? "an end missing"](text, random)
}
const otherLink = (random: Random, link: unknown): unknown => {
  const place = random.below(64)
  const digit = random.pick(["0", "1", "9", "a", "f", "A", "g", " "])
  return random.oneIn(3) ? random.pick<unknown>([null, 7, "", Chain.beginning, sha256("…"), String(link).toUpperCase(), ` ${String(link)}`]) : `${String(link).slice(0, place)}${digit}${String(link).slice(place + 1)}`
}
/** The chain made anew from here on, as someone would who knows how. */
const rewritten = (rows: Rows, index: number): Rows => {
  const { trajectory } = rows[index] ?? { trajectory: "" }
  let before: string | undefined
  return rows.map((row, here) => {
    const link = here >= index && row.trajectory === trajectory ? sha256((before ?? Chain.beginning) + String(row.text)) : row.link
    if (row.trajectory === trajectory) before = String(link)
    return { ...row, link }
  })
}

const changes = {
  "its text changed": (rows, index, random) => at(rows, index, (row) => ({ ...row, text: other(random, row.text) })),
  "its link changed": (rows, index, random) => at(rows, index, (row) => ({ ...row, link: otherLink(random, row.link) })),
  "its id changed": (rows, index, random) => at(rows, index, (row) => ({ ...row, id: other(random, row.id) })),
  "its number changed": (rows, index, random) => at(rows, index, (row) => ({ ...row, number: random.pick([0, -1, 1.5, row.number + 1, row.number - 1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -0]) })),
  "kept under another name": (rows, index, random) => at(rows, index, (row) => ({ ...row, trajectory: random.pick(["golden-1", "golden-2", "golden-9999", "", "__proto__", "é", "\u{1f331}", "\uffff", " golden-1", "\",\"under\":\""]) })),
  dropped: (rows, index) => rows.filter((_, other) => other !== index),
  doubled: (rows, index) => rows.flatMap((row, other) => (other === index ? [row, row] : [row])),
  swapped: (rows, index, random) => {
    const second = random.below(rows.length)
    return rows.map((row, other) => (other === index ? rows[second] : other === second ? rows[index] : row) ?? row)
  },
  "told in each other's place": (rows, index, random) => {
    const second = random.below(rows.length)
    const from = (mine: Linked, theirs: Linked | undefined): Linked => ({ ...mine, text: theirs?.text, id: theirs?.id, link: theirs?.link })
    return rows.map((row, other) => (other === index ? from(row, rows[second]) : other === second ? from(row, rows[index]) : row))
  },
  "cut off": (rows, index) => {
    const { trajectory, number } = rows[index] ?? { trajectory: "", number: 0 }
    return rows.filter((row) => row.trajectory !== trajectory || row.number < number)
  },
  "changed and rewritten": (rows, index) => rewritten(at(rows, index, (row) => ({ ...row, text: String(row.text).replace(/"at":"\d{4}/u, "\"at\":\"1999") })), index),
  "left as it was": (rows) => rows
} satisfies { readonly [kind: string]: (rows: Rows, index: number, random: Random) => Rows }
type Kind = keyof typeof changes
const kinds = Object.keys(changes) as Kind[]

export interface Chained {
  readonly kind: Kind
  readonly rows: Rows
  readonly heads: readonly Head[] | undefined
  /** The one row that was changed, when that is all that was done. */
  readonly only: Linked | undefined
}

const single: ReadonlySet<Kind> = new Set<Kind>(["its text changed", "its link changed", "its id changed"])

/** The same for the same seed and turn. */
export const chainFor = (seed: number, turn: number): Chained => {
  const chance = random(seed, turn)
  const whole = few(chance)
  const heads = chance.oneIn(2) ? undefined : whole.flatMap((rows) => rows.slice(-1).map(({ trajectory, number, link }): Head => ({ trajectory, number, link: String(link) })))
  const before = whole.flat()
  const kind = chance.any(kinds) ?? "dropped"
  const index = chance.below(before.length)
  let rows = changes[kind](before, index, chance)
  const more = chance.oneIn(3) ? 1 + chance.below(3) : 0
  for (let again = more; again > 0 && rows.length > 0; again--) rows = changes[chance.any(kinds) ?? kind](rows, chance.below(rows.length), chance)
  const differs = JSON.stringify(rows[index]) !== JSON.stringify(before[index])
  return { kind, rows, heads, only: more === 0 && single.has(kind) && differs ? before[index] : undefined }
}

/** Where a step belongs, by reading it; undefined when it is no canonical text, of which the verifier need not know. */
const saysOf = (text: unknown): { readonly trajectory: unknown; readonly number: unknown; readonly id: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(String(text))
    return isObject(value) && Canonical.write(value) === text ? { trajectory: value["trajectory"], number: value["number"], id: value["id"] } : undefined
  } catch {
    return undefined
  }
}

/** Whether all is as it should be, found out in the plainest way; undefined when someone rewrote a chain with what is no step. */
const isWhole = ({ rows, heads }: Chained): boolean | undefined => {
  const names = [...new Set(rows.map(({ trajectory }) => trajectory))]
  if (names.some((name, index) => index > 0 && bytes(names[index - 1] ?? "", name) > 0)) return false
  if (rows.some(({ trajectory }, index) => index > 0 && rows[index - 1]?.trajectory !== trajectory && rows.findIndex((row) => row.trajectory === trajectory) < index)) return false
  let known = true
  for (const name of names) {
    let link: string = Chain.beginning
    for (const [index, row] of rows.filter(({ trajectory }) => trajectory === name).entries()) {
      if (row.number !== index + 1 || typeof row.text !== "string" || row.link !== sha256(link + row.text)) return false
      link = row.link
      const says = saysOf(row.text)
      if (says === undefined) known = false
      else if (says.trajectory !== name || says.number !== row.number || says.id !== row.id) return false
    }
  }
  for (const head of heads ?? []) if (!rows.some((row) => row.trajectory === head.trajectory && row.number === head.number && row.link === head.link)) return false
  return known ? true : undefined
}

const flawsIn = ({ rows, heads }: Chained, chance: Random): readonly Flaw[] => {
  const flaws: Flaw[] = []
  const { heads: hand, row: next, end } = verifier({ sha256, report: (flaw) => flaws.push(flaw) })
  const left = [...(heads ?? [])]
  const more = (): void => hand(left.length === 0 ? undefined : left.splice(0, 1 + chance.below(3)))
  let patience = rows.length + left.length + 5
  const wanting = (): void => {
    if (patience-- < 0) throw new Error("wants heads for ever")
    more()
  }
  if (heads === undefined) hand(undefined)
  for (const row of rows) while (!next(row)) wanting()
  let looked = end()
  for (; looked === undefined; looked = end()) wanting()
  if (looked.steps > rows.length || looked.trajectories > rows.length) throw new Error("looked at more than there is")
  return flaws
}

/** Throws what is wrong with how a chain is verified; else says whether flaws were found. */
export const lookAtChain = (chained: Chained, chance: Random): boolean => {
  const flaws = flawsIn(chained, chance)
  if (flaws.some((flaw) => Flaw.sentence(flaw).length < 10)) throw new Error("a flaw that says nothing")
  const should = isWhole(chained)
  if (should === true && flaws.length > 0) throw new Error(`nothing is wrong, and it says: ${flaws.map(Flaw.sentence).join("; ")}`)
  if (should === false && flaws.length === 0) throw new Error("something is wrong, and it says nothing")
  const { only } = chained
  if (only !== undefined && !flaws.some(({ trajectory, number }) => trajectory === only.trajectory && number === only.number)) {
    throw new Error(`step ${only.number} of ${only.trajectory} was changed, and it says: ${flaws.map(Flaw.sentence).join("; ")}`)
  }
  return flaws.length > 0
}

export interface Verified {
  /** By what was done: how many, and of how many flaws were found. */
  readonly counts: ReadonlyMap<string, { inputs: number; flawed: number }>
  readonly finding: { readonly turn: number; readonly what: string; readonly chain: Chained } | undefined
}

export const fuzzVerifying = (seed: number, inputs: number): Verified => {
  const counts = new Map<string, { inputs: number; flawed: number }>()
  for (let turn = 0; turn < inputs; turn++) {
    const chain = chainFor(seed, turn)
    const count = counts.get(chain.kind) ?? { inputs: 0, flawed: 0 }
    counts.set(chain.kind, count)
    try {
      count.flawed += Number(lookAtChain(chain, random(seed, turn)))
      count.inputs++
    } catch (thrown) {
      return { counts, finding: { turn, what: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), chain } }
    }
  }
  return { counts, finding: undefined }
}
