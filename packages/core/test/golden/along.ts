/** A trajectory that goes along the road to its end and back, and on the way says whatever was not said yet: each step, each code. */
import * as Result from "effect/Result"
import { Moment } from "../../src/Moment.ts"
import { isObject } from "../../src/Reading.ts"
import { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { firstDay } from "../generators/moment.ts"
import { packOf } from "../generators/pack.ts"
import { nextOnRoad, sketched } from "../generators/road.ts"
import { retold } from "./odd.ts"
import { seenIn, withOtherCodes } from "./seen.ts"

/** What is owed but does not hold back: a review, until someone says why there is none. */
const practice = Practice.of(packOf("made-up", {
  rules: [{ id: "generated-0", strength: "should", before: ["SuccessCelebrated", "ReviewHeld", "WhatSettled"], owed: true, during: undefined, asks: { of: "reviews", atLeast: 4 }, since: undefined, due: undefined }],
  narrows: []
}))
const about = { rule: "generated-0" }
const days = 40

export const alongTheRoad = (id: string, next: () => string, shown: Set<string>): readonly Taken[] => {
  let trajectory: Trajectory = Trajectory.start(id)
  const take = (step: unknown, who: unknown): boolean => {
    const answer = practice.takeUnknown(trajectory, retold(step, next), who)
    if (Result.isFailure(answer)) return false
    trajectory = answer.success.trajectory
    for (const thing of seenIn(answer.success.taken)) shown.add(thing)
    return true
  }
  for (let day = 0; day < days; day++) {
    const at = Moment.plus(firstDay, { days: day })
    for (const tag of Step.tags) {
      const proposal = sketched(practice, trajectory, tag, tag === "Deviated" ? about : {}, at)
      const read = Step.read(proposal.step)
      if (!("step" in read)) continue
      const other = withOtherCodes(read.step, shown)
      const isNew = !shown.has(tag) || JSON.stringify(other) !== JSON.stringify({ ...read.step })
      if (isNew && isObject(proposal.who)) take(other, proposal.who)
    }
    const { step, who } = nextOnRoad(practice, trajectory, at)
    take(step, who)
  }
  for (const tag of ["Deviated", "SuccessCelebrated"] as const) {
    const { step, who } = sketched(practice, trajectory, tag, about, Moment.plus(firstDay, { days }))
    take(step, who)
  }
  return trajectory.history.toArray()
}
