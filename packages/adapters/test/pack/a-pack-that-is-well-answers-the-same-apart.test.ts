import * as Result from "effect/Result"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runPack } from "@omringd/conformance"
import { Practice } from "@omringd/core"
import type { Pack } from "@omringd/core"
import { examined } from "../../../conformance/src/pack/Looked.ts"
import { sample } from "../../../conformance/src/pack/sample.ts"
import { answeredPack } from "../../../../examples/vendor-pack/src/answered.ts"
import { flanders } from "../../../rules/src/jurisdiction.ts"
import { openIsolated } from "../../src/pack/isolated.ts"
import type { OpenPack } from "../../src/pack/isolated.ts"
import { bundled } from "./bundled.ts"
import { at, family, keepingOf, says, step } from "./hostile.ts"

const packs: readonly (readonly [name: string, path: string, exported: string, outside: () => Pack])[] = [
  ["a vendor's", "../../../../examples/vendor-pack/src/answered.ts", "answeredPack", answeredPack],
  ["one that tells people", "../../../conformance/src/pack/sample.ts", "sample", sample],
  ["one that says until when", "../../../rules/src/jurisdiction.ts", "flanders", flanders]
]
const open = new Map<string, OpenPack>()
beforeAll(async () => {
  for (const [name, path, exported] of packs) open.set(name, await openIsolated({ source: await bundled(path, exported) }))
})
afterAll(() => { for (const one of open.values()) one.close() })
const insideOf = (name: string): Pack => {
  const one = open.get(name)
  if (one === undefined) throw new Error("it did not open")
  return one.pack
}

it("a notice is told what was before and after, what was taken and until when", async () => {
  const tells = `({ before, trajectory, taken, keeping }) => [{ to: "mother", about: {
    before: "v" + before.version, after: "v" + trajectory.version, taken: "s" + taken.number, kept: keeping[0].until, last: trajectory.history.at(trajectory.version).step.step } }]`
  const { pack, close } = await openIsolated({
    source: keepingOf(`() => [{ until: "2061-04-01", because: "youth-care", source: { by: "a law" } }], notices: [{
      id: "mother-is-told", clause: "made-up", safety: false, says: ${says}, told: {}, silent: {}, tellsAfter: { steps: ["ExpectationsShared"], tells: ${tells} } }]`)
  })
  const practice = Practice.of(pack)
  const answer = practice.takeUnknown(family, step, { by: "mother", at })
  if (Result.isFailure(answer)) throw new Error("it was refused")
  const { trajectory, taken } = answer.success
  const { version } = family
  expect(practice.announcedAfter(family, trajectory, taken).map(({ about }) => about)).toEqual([
    { after: `v${version + 1}`, before: `v${version}`, kept: "2061-04-01", last: "ExpectationsShared", taken: `s${version + 1}` }
  ])
  close()
})

describe.each(packs)("%s", (name, _path, _exported, outside) => {
  it("is the same data", () => {
    const data = ({ rules, notices = [], keeps, ...rest }: Pack): string => JSON.stringify({ ...rest, rules, notices, keeps: typeof keeps })
    expect(JSON.parse(data(insideOf(name)))).toEqual(JSON.parse(data(outside())))
  })
  it("gives every judgement, need, notice and term over made-up histories", async () => {
    const pack = outside()
    const failures: string[] = []
    const [here, apart] = [Practice.of(pack), Practice.of(insideOf(name)).watched({ failed: ({ failed }) => { failures.push(failed) } })]
    let [judged, told, kept] = [0, 0, 0]
    for (const { trajectory, proposed, by, on } of (await examined({ pack, histories: 6 }).fresh()).turns()) {
      const [one, other] = [here, apart].map((practice) => practice.takeUnknown(trajectory, proposed, { by, at: on }))
      expect(JSON.stringify(other)).toEqual(JSON.stringify(one))
      expect(JSON.stringify(apart.whatNeedsToHappen(trajectory, on))).toEqual(JSON.stringify(here.whatNeedsToHappen(trajectory, on)))
      expect(apart.keeping(trajectory, on)).toEqual(here.keeping(trajectory, on))
      judged++
      kept += here.keeping(trajectory, on).length
      if (one === undefined || Result.isFailure(one)) continue
      const { trajectory: next, taken } = one.success
      const [heard, heardApart] = [here, apart].map((practice) => [...practice.announcedAfter(trajectory, next, taken), ...practice.announcedOn(next, on)])
      expect(heardApart).toEqual(heard)
      told += heard?.length ?? 0
    }
    expect(failures).toEqual([])
    expect(judged).toBeGreaterThan(100)
    expect([told > 0, kept > 0]).toEqual([name === "one that tells people", pack.keeps !== undefined])
  })
  it("keeps every clause for packs, its stories among them; those that look at what a pack reaches for see the runner reach for it", async () => {
    const reported = async (pack: Pack) => (await runPack({ pack, histories: 3 })).findings.map(({ id, outcome }) => `${id} ${outcome.result}`)
    const [found, here] = [await reported(insideOf(name)), await reported(outside())]
    const isRunners = (finding: string) => ["pack-16 ", "pack-17 ", "pack-45 "].some((clause) => finding.startsWith(clause)) // it has a clock to stop by, and sends every part it is shown
    expect(found.filter((one) => !isRunners(one))).toEqual(here.filter((one) => !isRunners(one)))
    expect(here.filter((one) => one.endsWith(" Fail"))).toEqual([])
  })
})
