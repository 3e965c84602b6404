import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { openIsolated } from "../../src/pack/isolated.ts"
import { at, family, forLong, judged, sourceOf, step } from "./hostile.ts"

const harms: readonly (readonly [what: string, needs: string, failed: string])[] = [
  ["throws", "() => { throw new Error('vendor') }", "threw"], ["throws nothing", "() => { throw undefined }", "threw"],
  ["throws what throws", "() => { throw { get message() { throw 1 } } }", "threw"],
  ["loops without end", `() => { ${forLong} return [] }`, "out-of-time"],
  ["loops without end whenever it is stopped", `() => { try { ${forLong} } catch {} finally { ${forLong} } return [] }`, "out-of-time"],
  ["looks for a pattern that runs away", "() => /^(a+)+$/.test('a'.repeat(26) + 'b') ? [] : []", "out-of-time"],
  ["takes more memory than it may", "() => [new ArrayBuffer(64 * 1024 * 1024)]", "out-of-memory"],
  ["goes deeper than there is room for", "() => { const deeper = () => [deeper()]; return deeper() }", "threw"],
  ["brings the interpreter down", "() => { let nested = []; for (let depth = 0; depth < 200000; depth++) nested = [nested]; return [nested] }", "crashed"],
  ["answers later", "async () => []", "promised"], ["promises what comes to nothing", "() => Promise.reject(new Error('later'))", "promised"],
  ["answers junk", "() => ({})", "unreadable"], ["answers what is itself", "() => { const gap = { what: 'voice' }; gap.about = gap; return [gap] }", "unreadable"],
  ["writes into what it reads", "({ people }) => people.push({ id: 'mallory' })", "threw"], ["writes deeper", "({ people }) => { people[0].role = 'consultant'; return [] }", "threw"],
  ["asks the clock of the process", "() => [performance.now()]", "threw"], ["asks what time it is", "() => { Date.now(); return [] }", "threw"],
  ["takes today for granted", "() => { new Date(); return [] }", "threw"], ["takes today in a roundabout way", "() => { class Day extends Date {}; new Day(); return [] }", "threw"],
  ["asks its days for the clock", "() => { const Day = new Date(0).constructor; new Day(); return [] }", "threw"], ["has it said what time it is", "() => { Date(); return [] }", "threw"],
  ["throws dice", "() => { Math.random(); return [] }", "threw"], ["ends the process", "() => process.exit(1)", "threw"],
  ["reads a file", "() => require('node:fs').readFileSync('/etc/passwd')", "threw"], ["calls someone", "() => fetch('http://127.0.0.1')", "threw"],
  ["asks for its caller's own", "() => [].constructor.constructor('return process')()", "threw"]
]

describe("the step is judged, the rule beside it is heard, and the emergency door is open", () => {
  it.each(harms)("when it %s", async (_, needs, failed) => {
    const { open, failures, emergency } = await judged(needs, { work: 50, megabytes: 16 })
    expect([open[0], failures[0], emergency]).toEqual([`does-harm ${failed}`, `hostile@1.2.3 does-harm ${failed}`, true])
    if (failed !== "crashed") expect([open, failures]).toEqual([[`does-harm ${failed}`], [`hostile@1.2.3 does-harm ${failed}`]])
  })
  it("what it changes in there is changed in there, and what it is shown is what it was shown before", async () => {
    const changes = "Array.prototype.map = () => []; JSON.parse = () => 1; JSON.stringify = () => '1'; Object.keys = () => []; Array.isArray = () => false; Object.prototype.since = 'x'; Map.prototype.get = () => 1; Map.prototype.set = () => {}"
    const { pack, close } = await openIsolated({ source: sourceOf(`({ people }) => { const { length, 0: { role } } = people; ${changes}; if (!(length > 2) || role === undefined) throw 1; return [] }`) })
    const failures: string[] = []
    const practice = Practice.of(pack).watched({ failed: ({ rule, failed }) => { failures.push(`${rule ?? ""} ${failed}`) } })
    for (const trajectory of [family, { ...family, people: [...family.people] }]) practice.takeUnknown(trajectory, step, { by: "mother", at })
    close()
    expect(failures).toEqual([])
    expect(["since" in {}, [1].map((one) => one + 1)]).toEqual([false, [2]])
  })
  it("after it was stopped it begins anew, and answers", async () => {
    const { pack, close } = await openIsolated({ source: sourceOf(`() => { globalThis.asked = (globalThis.asked ?? 0) + 1; if (globalThis.asked > 1) { ${forLong} } return [] }`), limits: { work: 50 } })
    const practice = Practice.of(pack)
    const failed = () => practice.takeUnknown(family, step, { by: "mother", at })
    const seen = [failed(), failed(), failed()].map((answer) => (answer._tag === "Success" ? (answer.success.taken.open?.length ?? 0) : "refused"))
    expect(seen).toEqual([0, 1, 0])
    close()
    const closed = failed()
    expect(closed._tag === "Success" && closed.success.taken.open?.map(({ about }) => about["failed"])).toEqual(["crashed", "crashed"])
  })
  it("is stopped after the same work, whatever the clock says", async () => {
    const turns = async (count: number) => (await judged(`() => { for (let turn = 0; turn < ${count}; turn++); return [] }`, { work: 5, milliseconds: 60_000 })).failures
    expect([await turns(20_000), await turns(40_000)]).toEqual([[], ["hostile@1.2.3 does-harm out-of-time"]])
  })
  it("is given as much for each question", async () => {
    const { pack, close } = await openIsolated({ source: sourceOf("() => { for (let turn = 0; turn < 20000; turn++); return [] }"), limits: { work: 5, milliseconds: 60_000 } })
    const practice = Practice.of(pack)
    const taken = Array.from({ length: 20 }, () => practice.takeUnknown(family, step, { by: "mother", at }))
    close()
    expect(new Set(taken.map((answer) => (answer._tag === "Success" ? answer.success.taken.open : "refused")))).toEqual(new Set([undefined]))
  })
  it("is stopped by the clock as well, however much work it may do", async () => {
    const { failures } = await judged(`() => { ${forLong} return [] }`, { work: 1e9, milliseconds: 100 })
    expect(failures).toEqual(["hostile@1.2.3 does-harm out-of-time"])
  })
  it("has days, as far as it says which", async () => {
    const { failures } = await judged("() => { const day = new Date(Date.UTC(2026, 2, 9)); if (day.toISOString() !== '2026-03-09T00:00:00.000Z' || !(day instanceof Date)) throw new Error('another day'); return [] }")
    expect(failures).toEqual([])
  })
})

describe("what is no pack is said when it is loaded", () => {
  it.each([
    ["export default 1", /not a pack/u], ["export default () => ({})", /not a pack/u], [`${forLong} export default 1`, /out-of-time/u], ["import 'node:fs'; export default {}", /node:fs/u],
    ["this is no module", /expecting/u], [sourceOf("() => []").replace("sdk: 1", "sdk: 2"), /was written for an SDK that this core does not speak/u]
  ])("%s", async (source, reason) => {
    await expect(openIsolated({ source, limits: { work: 50 } })).rejects.toThrow(reason)
  })
})
