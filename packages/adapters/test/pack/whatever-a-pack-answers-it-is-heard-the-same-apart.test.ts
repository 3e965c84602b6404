import * as Result from "effect/Result"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { Pack, Practice, Rule } from "@omringd/core"
import type { Says } from "@omringd/core"
import { openIsolated, PackNotLoaded } from "../../src/pack/isolated.ts"
import { at, family, sourceOf, step } from "./hostile.ts"

const voices = { professional: "", family: "", child: "" }
const says: Says = { nl: voices, en: voices, sv: voices }

/** For each answer a rule that gives it, here and apart: one text for both. */
const needsOf = "(answers) => answers.map((answer) => () => answer)"
const outside = (answers: readonly unknown[]): Pack => Pack.define({
  name: "generated", version: "1.0.0", sdk: 1,
  rules: answers.map((answer, index) => Rule.define({
    id: `answers-${index}`, clause: "made-up", strength: "must", before: ["ExpectationsShared"], owed: true, reads: ["people"], says, kept: {}, broken: {},
    needs: () => answer as [] // whatever was made up
  }))
})
const apart = `const needs = ${needsOf}; export default (answers) => ({ name: "generated", version: "1.0.0", sdk: 1, mandates: {}, rules: needs(answers).map((needs, index) => ({
  id: "answers-" + index, clause: "made-up", strength: "must", before: ["ExpectationsShared"], owed: true, reads: ["people"], says: ${JSON.stringify(says)}, kept: {}, broken: {}, needs
})) })`

const heardBy = (pack: Pack) => {
  const failures: string[] = []
  const practice = Practice.of(pack).watched({ failed: ({ rule, failed }) => { failures.push(`${rule ?? ""} ${failed}`) } })
  const answer = practice.takeUnknown(family, step, { by: "mother", at })
  return { judged: Result.isSuccess(answer) ? answer.success.taken : answer.failure, owed: practice.whatNeedsToHappen(family, at), failures }
}

const code = fc.constantFrom("voice", "teenager", "rule-failed", "ChildHeard", "GoalSet", "no", "disputed", "2026-03-10", "2026-02-30", "2026-03-02T10:00:00Z", "she is afraid", "", "__proto__", "0")
const sound = fc.record({
  what: fc.constantFrom("voice", "answer"), about: fc.constantFrom({}, { child: "teenager" }, { child: "teenager", person: "mother" }),
  metBy: fc.constantFrom(["ChildHeard"], ["ChildHeard", "ChildNotHeard"]), why: fc.constantFrom("no", "unknown", "disputed"),
  since: fc.constantFrom("2026-03-01", "2026-03-02T10:00:00Z"), due: fc.constantFrom("2026-03-10", "2027-01-01")
}, { requiredKeys: ["what", "about", "metBy", "why"] })
/** Nearly what was asked for: one thing in it is something else. */
const unsound = fc.tuple(sound, fc.constantFrom("what", "about", "metBy", "why", "since", "due", "more"), fc.oneof(code, fc.jsonValue(), fc.dictionary(code, code), fc.array(code)))
  .map(([need, key, value]) => ({ ...need, [key]: value }))
const answer = fc.oneof(
  { weight: 30, arbitrary: fc.array(fc.oneof(sound, unsound, fc.jsonValue()), { maxLength: 6 }) }, { weight: 10, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: sound.map((need) => Array.from({ length: 1_002 }, () => need)) }
)

it("whatever can be written as JSON is heard as it is heard here", async () => {
  let failed = 0
  let heard = 0
  await fc.assert(fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 20 }), async (answers) => {
    const written: readonly unknown[] = JSON.parse(JSON.stringify(answers)) // what minus nought and the like become
    const { pack, close } = await openIsolated({ source: apart, settings: written })
    try {
      const here = heardBy(outside(written))
      expect(heardBy(pack)).toEqual(here)
      failed += here.failures.length
      heard += here.owed.length
    } finally {
      close()
    }
  }), { numRuns: 60 })
  expect(failed).toBeGreaterThan(50)
  expect(heard).toBeGreaterThan(50)
})

/** A module with something in it cut out, doubled or put in: much of it is a module no more, and some of it still a pack. */
const mangled = fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(40)), fc.constantFrom("", " ", "a", "(", "}", "null", "async ", "=>", "'", "\u0000", "${", "/*"), fc.boolean()).map(([from, length, put, isTwice]) => {
  const whole = sourceOf("() => []")
  const start = from % whole.length
  const part = whole.slice(start, start + length)
  return whole.slice(0, start) + (isTwice ? part + part : "") + put + whole.slice(start + length)
})

it("whatever stands in a module, it is a pack that fits or it is said why not", async () => {
  let opened = 0
  let refused = 0
  await fc.assert(fc.asyncProperty(fc.oneof(mangled, fc.string({ maxLength: 60 })), async (source) => {
    try {
      const { pack, close } = await openIsolated({ source, limits: { work: 50 } })
      expect(Practice.of(pack).problems).toEqual([])
      expect(Result.isSuccess(Practice.of(pack).takeUnknown(family, step, { by: "mother", at }))).toBe(true)
      close()
      opened++
    } catch (thrown) {
      if (!(thrown instanceof PackNotLoaded)) throw thrown
      expect(thrown.reasons.length).toBeGreaterThan(0)
      for (const reason of thrown.reasons) expect(reason).not.toBe("")
      refused++
    }
  }), { numRuns: 300, examples: [[sourceOf("() => []")], [""]] }) // one of each, so that what is counted never hangs on the seed
  expect(opened).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
})
