import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { openIsolated } from "../../src/pack/isolated.ts"
import { at, family, forLong, keepingOf } from "./hostile.ts"

const notSaid = { until: undefined, missing: "pack", because: "not-said", source: { by: "hostile@1.2.3, which failed" } }
const fine = { until: "2061-04-01", because: "youth-care", source: { by: "a law" } }
const said = JSON.stringify(fine)

const keptBy = async (keeps: string) => {
  const { pack, close } = await openIsolated({ source: keepingOf(keeps), limits: { work: 50, megabytes: 16 } })
  const failures: string[] = []
  const practice = Practice.of(pack).watched({ failed: ({ asked, rule, failed }) => { failures.push(`${asked} ${rule ?? ""}${failed}`) } })
  const kept = [practice.keeping(family, at), practice.keeping(family, at)] as const
  close()
  return { kept, failures }
}

describe("nothing may be destroyed on what the others say", () => {
  it.each([
    ["throws", "() => { throw new Error('vendor') }", "threw"], ["loops without end", `() => { ${forLong} return [] }`, "out-of-time"],
    ["takes more memory than it may", "() => [new ArrayBuffer(64 * 1024 * 1024)]", "out-of-memory"], ["answers later", `async () => [${said}]`, "promised"],
    ["answers junk", "() => '2000-01-01'", "unreadable"], ["says a day that is none", `() => [{ ...${said}, until: "soon" }]`, "unreadable"],
    ["asks what day it is", `() => [{ ...${said}, until: new Date().toISOString().slice(0, 10) }]`, "threw"],
    ["writes into what it reads", `({ people }) => { people.length = 0; return [${said}] }`, "threw"]
  ])("when it %s", async (_, keeps, failed) => {
    expect(await keptBy(keeps)).toEqual({ kept: [[notSaid], [notSaid]], failures: [`keeps ${failed}`, `keeps ${failed}`] })
  })
  it("what it said beside that counts", async () => {
    expect((await keptBy(`() => [${said}, {}]`)).kept[0]).toEqual([fine, notSaid])
  })
})

it("it is asked about the whole trajectory, its history too, and on which day", async () => {
  const keeps = `(trajectory, at) => {
    const { history } = trajectory
    const [first] = history
    const told = [trajectory.id, trajectory.version, history.length, history.at(1).id === first.id, history.get(first.id).number, [...history].length, history.toArray().length, at]
    return [{ until: "2061-04-01", because: "youth-care", source: { by: JSON.stringify(told) } }]
  }`
  const { version, id } = family
  expect(await keptBy(keeps)).toEqual({
    kept: Array.from({ length: 2 }, () => [{ ...fine, source: { by: JSON.stringify([id, version, version, true, 1, version, version, at]) } }]), failures: []
  })
})

it("of a pack that was closed nothing is known", async () => {
  const { pack, close } = await openIsolated({ source: keepingOf(`() => [${said}]`) })
  close()
  expect(Practice.of(pack).keeping(family, at)).toEqual([notSaid])
})
