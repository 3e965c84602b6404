/** What the kit says of an implementation: pass, fail, skip and untested are four different things. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { Report, register, run } from "@omringd/conformance"
import type { Clause } from "@omringd/conformance"

const clauses: readonly Clause<number, "odd">[] = [
  { id: "n-01", sentence: "it is a number", strength: "required", program: (subject) => (Number.isFinite(subject) ? Effect.void : Effect.fail("no number")) },
  { id: "n-02", sentence: "it is odd", strength: "optional", needs: "odd", program: (subject) => (subject % 2 === 1 ? Effect.void : Effect.die(new Error("even"))) },
  { id: "n-03", sentence: "it is lucky", strength: "untested", because: "nobody knows" },
  { id: "n-04", sentence: "it ends", strength: "required", program: (subject) => (subject > 100 ? Effect.never : Effect.void) }
]
const results = async (subject: number, can: readonly "odd"[]) =>
  (await run("numbers", clauses, "a number", { can, fresh: async () => subject, patience: 50 })).findings.map(({ outcome }) => outcome.result)

describe("a report", () => {
  it("tells what passed, and shows what was passed over", async () => {
    expect(await results(3, ["odd"])).toEqual(["Pass", "Pass", "Untested", "Pass"])
    expect(await results(4, [])).toEqual(["Pass", "Skip", "Untested", "Pass"])
  })
  it("tells what failed, whether it failed, died or never ended", async () => {
    expect(await results(Number.NaN, [])).toEqual(["Fail", "Skip", "Untested", "Pass"])
    expect(await results(4, ["odd"])).toEqual(["Pass", "Fail", "Untested", "Pass"])
    expect(await results(101, [])).toEqual(["Pass", "Skip", "Untested", "Fail"])
  })
  it("tells that nothing could be made to look at", async () => {
    const report = await run("numbers", clauses, "none", { can: [], fresh: () => Promise.reject(new Error("no place")) })
    expect(Report.failures(report).map(({ id }) => id)).toEqual(["n-01", "n-04"])
    expect(Report.passed(report)).toBe(false)
    expect(Report.text(report)).toContain("Fail     n-01 it is a number (no place)")
  })
  it("registers what applies as tests, and what does not as skipped", async () => {
    const bodies = new Map<string, () => Promise<void>>()
    const skipped: string[] = []
    const runner = { describe: (_: string, body: () => void) => body(), it: (name: string, body: () => Promise<void>) => bodies.set(name, body), skip: (name: string) => skipped.push(name) }
    register(runner, "numbers", clauses, "a number", { can: [], fresh: () => Number.NaN })
    expect([...bodies.keys()]).toEqual(["n-01 it is a number", "n-04 it ends"])
    expect(skipped).toEqual(["n-02 it is odd (it does not say it can: odd)", "n-03 it is lucky (nobody knows)"])
    await expect(bodies.get("n-01 it is a number")?.()).rejects.toThrow("no number")
    await expect(bodies.get("n-04 it ends")?.()).resolves.toBeUndefined()
  })
})
