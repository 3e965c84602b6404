/** A family, and packs that do something to it. */
import * as Result from "effect/Result"
import { Need } from "../../src/Need.ts"
import { NoticeRule } from "../../src/NoticeRule.ts"
import { Pack } from "../../src/Pack.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"
import { act, given, mapped, opened, teenager } from "../../src/Story.ts"
import { partNames } from "../../src/Trajectory.ts"
import type { Part, Trajectory } from "../../src/Trajectory.ts"
import { voiceless } from "../step/voiceless.ts"

export const at = "2026-03-09"
export const family = (): Trajectory => {
  const told = act(Practice.of(), given(opened(teenager), mapped()).on("2026-03-02").given)
  return told.trajectory
}

const words = { text: "…", about: ["teenager"], by: "mother" } as const
export const step = { step: "ExpectationsShared", of: "mother", says: words } as const
export const emergency = { step: "SafetyJudged", child: "teenager", verdict: "not-safe-without-plan", grounds: { kind: "observation", says: { ...words, by: "care-worker" } }, with: [] } as const

type Needs = (view: never, asked: never) => unknown

const rule = (id: string, needs: Needs, reads: readonly Part[]) => Rule.define({
  id, clause: "made-up", strength: "must", before: ["ExpectationsShared", "SafetyJudged"], owed: true, reads, says: voiceless, kept: {}, broken: {},
  needs: needs as Parameters<typeof Rule.define>[0]["needs"] // whatever a pack without types answers
})

/** Beside what is done to it: a rule that is well and finds one thing missing, which holds nothing back. */
const honest = Rule.define({
  id: "someone-is-asked", clause: "made-up", strength: "should", before: ["ExpectationsShared", "SafetyJudged"], reads: ["children"], says: voiceless, kept: {}, broken: {},
  needs: ({ children }) => children.map(({ id }) => Need.of("asked", { child: id }).metBy("ChildHeard"))
})

export const hostile = (needs: Needs, reads: readonly Part[] = partNames): Pack => Pack.define({ name: "hostile", version: "1.2.3", sdk: 1, rules: [rule("does-harm", needs, reads), honest] })
export const telling = (tells: () => unknown): Pack => Pack.define({
  name: "hostile", version: "1.2.3", sdk: 1, rules: [],
  notices: [NoticeRule.after({
    id: "harm-is-told", clause: "made-up", after: ["ExpectationsShared"], says: voiceless, told: {}, silent: {},
    tells: tells as () => [] // whatever a pack without types answers
  })]
})
export const keeping = (keeps: () => unknown): Pack =>
  Pack.define({ name: "hostile", version: "1.2.3", sdk: 1, rules: [], keeps: keeps as () => [] }) // the same

export interface Judged {
  readonly open: readonly unknown[]
  readonly emergency: boolean
  readonly failures: readonly { readonly pack: string; readonly rule: string | undefined; readonly failed: string }[]
}

/** What is written into the step that was judged, whether the emergency door is open, and what whoever watches was told. */
export const judged = (pack: Pack, trajectory: Trajectory = family()): Judged => {
  const failures: Judged["failures"][number][] = []
  const practice = Practice.of(pack).watched({ failed: ({ pack: name, rule: id, failed }) => { failures.push({ pack: name, rule: id, failed }) } })
  const before = JSON.stringify(trajectory)
  const answer = practice.takeUnknown(trajectory, step, { by: "mother", at })
  const told = [...failures]
  const door = practice.takeUnknown(trajectory, emergency, { by: "care-worker", at })
  practice.whatNeedsToHappen(trajectory, at)
  if (JSON.stringify(trajectory) !== before) throw new Error("the trajectory is not what it was")
  return {
    open: Result.isSuccess(answer) ? (answer.success.taken.open ?? []) : answer.failure.reasons,
    emergency: Result.isSuccess(door), failures: told
  }
}

const fine = { rule: "someone-is-asked", strength: "should", what: "asked", about: { child: "teenager" } }
/** The step stands, the rule that is well was heard, and the other is named with its pack and how it failed. */
export const contained = (failed: string): Judged => ({
  open: [{ rule: "does-harm", strength: "must", what: "rule-failed", about: { failed, pack: "hostile", rule: "does-harm" } }, fine],
  emergency: true, failures: [{ pack: "hostile@1.2.3", rule: "does-harm", failed }]
})
