import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anchor } from "../../src/Evidence.ts"
import type { Anchoring, Flaw } from "../../src/Evidence.ts"
import { histories, runs } from "./histories.ts"
import { anchorIn, chained, flawsIn, headsOf, history, linksOver, sha256, textOf, verified } from "./kept.ts"
import type { Row } from "./kept.ts"

/** Someone who can write everything: from step k on, another text in step k and every link after it made anew. */
const rewritten = (rows: readonly Row[], trajectory: string, from: number): readonly Row[] => {
  const own = rows.filter((row) => row.trajectory === trajectory)
  const anew = own.slice(from - 1).map((row) => (row.number === from ? { ...row, text: textOf(trajectory, from, "never said") } : row))
  return [...rows.filter((row) => row.trajectory !== trajectory), ...own.slice(0, from - 1), ...chained(anew, own[from - 2]?.link)]
}
const withOne = histories.chain((rows) => fc.record({ rows: fc.constant(rows), at: fc.nat(rows.length - 1) }))
const anchored = (rows: readonly Row[], to: Anchoring, forgotten: readonly string[] = []) => Effect.runSync(Effect.result(anchor({ links: linksOver(rows), sha256, to, forgotten })))

describe("what only an anchor shows", () => {
  it("an end that was cut off, wherever", () => {
    fc.assert(fc.property(withOne, ({ rows, at }) => {
      const { trajectory, number } = rows[at] ?? { trajectory: "", number: 0 }
      const left = rows.filter((row) => row.trajectory !== trajectory || row.number < number)
      const before = headsOf(rows).find((head) => head.trajectory === trajectory)?.number ?? 0
      const flaw: Flaw = number === 1 ? { flaw: "gone", trajectory, number: before } : { flaw: "cut", trajectory, number: number - 1, anchored: before }
      expect(flawsIn(left)).toEqual([])
      expect(flawsIn(left, headsOf(rows))).toEqual([flaw])
    }), { numRuns: runs })
  })
  it("a step that was rewritten, and every link after it", () => {
    fc.assert(fc.property(withOne, fc.nat(3), ({ rows, at }, later) => {
      const { trajectory, number } = rows[at] ?? { trajectory: "", number: 0 }
      const forged = rewritten(rows, trajectory, number)
      const end = headsOf(rows).find((head) => head.trajectory === trajectory)?.number ?? 0
      const longer = [...forged, ...chained(Array.from({ length: later }, (_, index) => ({ trajectory, number: end + index + 1, id: `${trajectory}.${end + index + 1}`, text: textOf(trajectory, end + index + 1, "later") })), forged.findLast((row) => row.trajectory === trajectory)?.link)]
      expect(flawsIn(longer)).toEqual([])
      expect(flawsIn(longer, headsOf(rows))).toEqual([{ flaw: "rewritten", trajectory, number: end }])
    }), { numRuns: runs })
  })
  it("nothing, where steps and trajectories were added since", () => {
    fc.assert(fc.property(histories, fc.nat(5), (rows, fewer) => {
      const earlier = headsOf(rows.filter(({ number }) => number <= Math.max(1, fewer))).slice(fewer % 2)
      expect(flawsIn(rows, earlier)).toEqual([])
    }), { numRuns: runs })
  })
  it("an end that was cut off behind a trajectory that the anchor does not know", () => {
    const rows = [...history("a", ["one"]), ...history("b", ["one", "two"]), ...history("c", ["one"]), ...history("d", ["one", "two"])]
    const heads = headsOf(rows).filter(({ trajectory }) => trajectory === "b" || trajectory === "d")
    const left = rows.filter(({ trajectory, number }) => trajectory !== "b" && trajectory !== "d" || number === 1)
    expect(flawsIn(left, heads)).toEqual([{ flaw: "cut", trajectory: "b", number: 1, anchored: 2 }, { flaw: "cut", trajectory: "d", number: 1, anchored: 2 }])
  })
  it("not what only its own row says: a changed text or link under the anchored number is named once", () => {
    const rows = history("a", ["one", "two", "three"])
    const heads = headsOf(rows.slice(0, 2))
    for (const change of [{ link: "0".repeat(64) }, { text: textOf("a", 2, "TWO") }]) {
      expect(flawsIn(rows.map((row) => (row.number === 2 ? { ...row, ...change } : row)), heads).map(({ flaw }) => flaw)).toEqual(["changed"])
    }
  })
  it("not what was lawfully forgotten, when that is said", () => {
    const rows = [...history("a", ["one"]), ...history("b", ["one", "two"]), ...history("c", ["one"])]
    const without = rows.filter(({ trajectory }) => trajectory !== "b")
    expect(verified(without, headsOf(rows)).flaws).toEqual([{ flaw: "gone", trajectory: "b", number: 2 }])
    expect(verified(without, headsOf(rows), ["b"]).flaws).toEqual([])
    expect(verified([...without, ...history("b", ["anew"])], headsOf(rows), ["b"]).flaws).toEqual([])
  })
})

describe("anchoring", () => {
  const rows = [...history("a", ["one", "two"]), ...history("b", ["one"])]
  it("keeps the heads of a store that is whole, and goes on from them", () => {
    const to = anchorIn()
    expect(anchored(rows.slice(0, 1), to)).toEqual(Result.succeed({ first: true, trajectories: 1, steps: 1 }))
    expect(anchored(rows, to)).toEqual(Result.succeed({ first: false, trajectories: 2, steps: 3 }))
    expect(to.kept()).toEqual(headsOf(rows))
  })
  it("refuses what is not whole, or does not go on from what was anchored, and says why; what was kept stays", () => {
    const to = anchorIn(headsOf(rows))
    for (const [left, flaw] of [[rows.slice(1), "missing"], [rows.slice(0, 1), "cut"], [rows.slice(0, 2), "gone"], [rewritten(rows, "a", 1), "rewritten"]] as const) {
      expect(anchored(left, to)).toMatchObject({ failure: { _tag: "NotWhole", flaws: expect.arrayContaining([expect.objectContaining({ flaw })]) } })
      expect(to.kept()).toEqual(headsOf(rows))
    }
  })
  it("leaves out what was forgotten, when it is named", () => {
    const to = anchorIn(headsOf(rows))
    expect(anchored(rows.slice(2), to, ["a"])).toMatchObject({ success: { trajectories: 1 } })
    expect(to.kept()).toEqual(headsOf(rows.slice(2)))
  })
  it("tells a hundred flaws and counts all", () => {
    const to = anchorIn()
    const many = Array.from({ length: 150 }, (_, index) => history(`t${index}`, ["one"])).flat().map((row) => ({ ...row, link: "" }))
    const answer = anchored(many, to)
    expect(answer).toMatchObject({ failure: { count: 150, flaws: { length: 100 } } })
    expect(Result.isFailure(answer) ? answer.failure.message : "").toMatch(/; and 50 more$/u)
    expect(to.kept()).toBeUndefined()
  })
})
