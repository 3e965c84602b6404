/** Needs whose days come all the time: each signal is to be answered by a day of its own, and someone is told when that comes near and when it has passed. */
import { Moment, Need, NoticeRule, Pack, Practice, Rule, Trajectory } from "@omringd/core"
import { Notice } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"
import { aSignalIsKnown, steps } from "./world.ts"

const { says } = aSignalIsKnown
/** The day from which everything counts; the steps are of that day. */
export const beginning = "2026-03-02"
export const dayAfter = (days: number): string => Moment.plus(beginning, { days })

const answered = Rule.define({
  id: "each-signal-is-answered-in-turn", clause: "made-up", strength: "should", owed: true, before: [], reads: ["signals"],
  needs: ({ signals }) => signals.map(({ id }, index) => Need.of("answer", { signal: id }, { since: beginning, due: dayAfter(3 * (index + 1)) }).metBy("SignalAnswered")),
  says, kept: {}, broken: {}
})
const due = (when: "coming" | "overdue") => NoticeRule.due({
  id: `an-answer-is-${when}`, clause: "made-up", when, ahead: { days: 2 }, says, told: {}, silent: {}, tells: ({ need }) => [{ to: "person-1", about: need.about }]
})
export const duePack = Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [answered], notices: [due("coming"), due("overdue")] })
export const duePractice = Practice.of(duePack)

export const dueTrajectories = Array.from({ length: 12 }, (_, index) => `family-${index}`)
/** The last of them is due after 60 days. */
export const signals = 20
export const stepsOf = (trajectory: string) => steps(trajectory, 1, signals)

/** The ids of all that looking on each of these days makes known, as the practice itself says. */
export const dueOn = (days: readonly string[]): readonly string[] => {
  const ids = new Set<string>()
  for (const name of dueTrajectories) {
    const trajectory = duePractice.fold(Trajectory.start(name), stepsOf(name))
    for (const day of days) for (const told of duePractice.announcedOn(trajectory, day)) ids.add(Notice.of(sha256, told).id)
  }
  return [...ids].toSorted()
}
