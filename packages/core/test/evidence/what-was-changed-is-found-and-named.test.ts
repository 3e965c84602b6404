import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Flaw } from "../../src/Evidence.ts"
import { histories, runs } from "./histories.ts"
import { blamed, chained, flawsIn, headsOf, history, textOf, verified } from "./kept.ts"
import type { Row } from "./kept.ts"

const placeOf = ({ trajectory, number }: Row) => `${trajectory} ${number}`
/** Histories and one of their rows. */
const withOne = histories.chain((rows) => fc.record({ rows: fc.constant(rows), at: fc.nat(rows.length - 1) }))
const withTwo = histories.filter((rows) => rows.length > 1).chain((rows) =>
  fc.record({ rows: fc.constant(rows), at: fc.nat(rows.length - 1), other: fc.nat(rows.length - 1) }).filter(({ at, other }) => at !== other))
const rowAt = (rows: readonly Row[], at: number): Row => {
  const row = rows[at]
  if (row === undefined) throw new Error(`there is no row ${at}`)
  return row
}
const isLast = (rows: readonly Row[], { trajectory, number }: Row) => !rows.some((row) => row.trajectory === trajectory && row.number > number)

/** The text with another character in one place. */
const touched = (text: string, where: number, how: number): string => {
  const at = where % text.length
  return text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) + 1 + (how % 0xfff0)) & 0xffff) + text.slice(at + 1)
}

describe("what was changed is found and named", () => {
  it("nothing is found where nothing was changed, with or without an anchor", () => {
    fc.assert(fc.property(histories, (rows) => {
      const looked = { trajectories: new Set(rows.map(({ trajectory }) => trajectory)).size, steps: rows.length }
      expect(verified(rows)).toEqual({ flaws: [], looked })
      expect(verified(rows, headsOf(rows))).toEqual({ flaws: [], looked })
    }), { numRuns: runs })
  })
  it("a character of a text, a link or an id", () => {
    fc.assert(fc.property(withOne, fc.constantFrom("text", "link", "id"), fc.nat(), fc.nat(0xffee), ({ rows, at }, part, where, how) => {
      const row = rowAt(rows, at)
      const other = { ...row, [part]: touched(row[part], where, how) }
      fc.pre(!/[\ud800-\udfff]/u.test(other[part]) && Buffer.from(other[part]).compare(Buffer.from(row[part])) !== 0)
      const flaws = flawsIn(rows.with(at, other))
      expect(flaws.map((flaw) => `${flaw.trajectory} ${flaw.number}`)).toEqual([placeOf(row)])
    }), { numRuns: runs })
  })
  it("which of text and link was changed, as soon as a step follows", () => {
    const rows = history("a", ["one", "two", "three"])
    const said = (changed: readonly Row[]) => flawsIn(changed).map((flaw) => (flaw.flaw === "changed" ? `${flaw.number} ${flaw.what}` : flaw.flaw))
    const text = textOf("a", 2, "TWO")
    const link = "f".repeat(64)
    expect(said(rows.with(1, { ...rowAt(rows, 1), text }))).toEqual(["2 text"])
    expect(said(rows.with(1, { ...rowAt(rows, 1), link }))).toEqual(["2 link"])
    expect(said(rows.with(1, { ...rowAt(rows, 1), text, link }))).toEqual(["2 either", "3 either"])
    expect(said(rows.with(2, { ...rowAt(rows, 2), link }))).toEqual(["3 either"])
    const two = [0, 1].reduce((all, at) => all.with(at, { ...rowAt(all, at), link }), rows)
    expect(said(two)).toEqual(["1 either", "2 link"])
  })
  it("a step that was rewritten together with its link is found in what follows it", () => {
    const rows = history("a", ["one", "two", "three", "four"])
    const [second] = chained([{ ...rowAt(rows, 1), text: textOf("a", 2, "TWO") }], rowAt(rows, 0).link)
    expect(second === undefined ? [] : flawsIn(rows.with(1, second))).toEqual([{ flaw: "changed", trajectory: "a", number: 3, what: "text" }])
  })
  it("a step that was left out, unless it was the last", () => {
    fc.assert(fc.property(withOne, ({ rows, at }) => {
      const row = rowAt(rows, at)
      const flaws = flawsIn(rows.toSpliced(at, 1))
      const { trajectory, number } = row
      expect(flaws).toEqual(isLast(rows, row) ? [] : [{ flaw: "missing", trajectory, number, to: number }, { flaw: "unproven", trajectory, number: number + 1 }])
    }), { numRuns: runs })
  })
  it("steps in a row that were left out are said as one", () => {
    const rows = history("a", ["1", "2", "3", "4", "5", "6"])
    expect(flawsIn(rows.toSpliced(1, 3))).toEqual([{ flaw: "missing", trajectory: "a", number: 2, to: 4 }, { flaw: "unproven", trajectory: "a", number: 5 }])
    expect(flawsIn(rows.slice(4))[0]).toEqual({ flaw: "missing", trajectory: "a", number: 1, to: 4 })
  })
  it("a step that is there twice", () => {
    fc.assert(fc.property(withOne, ({ rows, at }) => {
      const { trajectory, number } = rowAt(rows, at)
      expect(flawsIn(rows.toSpliced(at, 0, rowAt(rows, at)))).toEqual([{ flaw: "doubled", trajectory, number }])
    }), { numRuns: runs })
  })
  it("two steps that changed places: with their links and ids, or their texts, their links or their ids only", () => {
    fc.assert(fc.property(withTwo, fc.constantFrom(["id", "text", "link"], ["text", "link"], ["id", "text"], ["text"], ["link"], ["id"]), ({ rows, at, other }, parts) => {
      const [one, two] = [rowAt(rows, at), rowAt(rows, other)]
      const taken = (from: Row) => Object.fromEntries(parts.map((part) => [part, from[part as "text"]]))
      const flaws = flawsIn(rows.with(at, { ...one, ...taken(two) }).with(other, { ...two, ...taken(one) }))
      expect(new Set(blamed(flaws))).toEqual(new Set([placeOf(one), placeOf(two)]))
    }), { numRuns: runs })
  })
  it("a step that was moved to the end of another trajectory", () => {
    fc.assert(fc.property(withTwo, ({ rows, at, other }) => {
      const [row, { trajectory }] = [rowAt(rows, at), rowAt(rows, other)]
      fc.pre(row.trajectory !== trajectory)
      const moved = { ...row, trajectory, number: Math.max(...rows.filter((one) => one.trajectory === trajectory).map(({ number }) => number)) + 1 }
      const says = { trajectory: row.trajectory, number: row.number, id: row.id }
      const flaws = flawsIn([...rows.toSpliced(at, 1), moved])
      expect(flaws).toContainEqual({ flaw: "misplaced", trajectory, number: moved.number, says })
      expect(new Set(blamed(flaws))).toEqual(new Set([placeOf(moved), ...(isLast(rows, row) ? [] : [placeOf(row)])]))
    }), { numRuns: runs })
  })
  it("an id that is not the one in its text: where it lies is told apart from what it says", () => {
    const rows = history("a", ["one", "two", "three"])
    const says = { trajectory: "a", number: 2, id: "a.2" }
    expect(flawsIn(rows.with(1, { ...rowAt(rows, 1), id: "a.9" }))).toEqual([{ flaw: "misplaced", trajectory: "a", number: 2, says }])
  })
  it("what is no text, no number, no step", () => {
    const rows = history("a", ["one", "two", "three"])
    const second = rowAt(rows, 1)
    const unreadable = (what: string) => [{ flaw: "unreadable", trajectory: "a", number: 2, what }]
    expect(flawsIn(rows.map((row) => (row === second ? { ...row, text: Buffer.from(row.text) } : row)))).toEqual(unreadable("text"))
    expect(flawsIn(rows.map((row) => (row === second ? { ...row, link: null } : row)))).toEqual(unreadable("link"))
    expect(flawsIn(rows.map((row) => (row === second ? { ...row, id: 7 } : row)))).toEqual(unreadable("id"))
    expect(flawsIn([...rows, { ...second, number: Number.NaN }])).toEqual([{ flaw: "unreadable", trajectory: "a", number: Number.NaN, what: "number" }])
    expect(flawsIn([...rows.slice(0, 1), ...chained([{ ...second, text: "no step" }], rowAt(rows, 0).link)])).toEqual(unreadable("text"))
  })
  it("rows that do not come in order", () => {
    const rows = [...history("b", ["one", "two"]), ...history("a", ["one"])]
    const flaws: Flaw[] = []
    const ordered = { toSorted: () => rows } as unknown as readonly Row[]
    flaws.push(...flawsIn(ordered))
    expect(flaws).toEqual([{ flaw: "disordered", trajectory: "a", number: 1 }])
  })
  it("is said in sentences in which nothing is left of what a terminal would obey", () => {
    const flaw: Flaw = { flaw: "misplaced", trajectory: "\u001b[2J\u009b", number: 3, says: { trajectory: "b", number: 4, id: "b.4" } }
    expect(Flaw.sentence(flaw)).toBe("what is kept as step 3 of \"\\u001b[2J\\u{9b}\" says that it is step 4 of b, with the id b.4")
    const at = { trajectory: "a", number: 3 }
    const all: readonly Flaw[] = [
      ...(["text", "link", "either"] as const).map((what) => ({ flaw: "changed" as const, ...at, what })), { flaw: "missing", ...at, to: 3 }, { flaw: "missing", ...at, to: 5 }, { flaw: "doubled", ...at },
      { flaw: "disordered", ...at }, { flaw: "unreadable", ...at, what: "id" }, { flaw: "unproven", ...at }, { flaw: "cut", ...at, anchored: 5 }, { flaw: "rewritten", ...at }, { flaw: "gone", ...at }
    ]
    const sentences = all.map(Flaw.sentence)
    expect(new Set(sentences).size).toBe(all.length)
    for (const sentence of sentences) expect(sentence).toMatch(/\b3\b.*\ba\b|\ba\b.*\b3\b/u)
  })
})
