/** Trajectories worth keeping: of many that are made up, those in which something is to be seen that no other shows. */
import * as fc from "fast-check"
import * as Result from "effect/Result"
import { Practice } from "../../src/Practice.ts"
import { isObject } from "../../src/Reading.ts"
import type { Taken } from "../../src/Taken.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { commands } from "../generators/command.ts"
import { after, walk } from "../generators/journey.ts"
import type { Journey } from "../generators/journey.ts"
import { pack, packOf } from "../generators/pack.ts"
import { alongTheRoad } from "./along.ts"
import { longTexts, oddTexts, retold } from "./odd.ts"
import { seenIn, withOtherCodes } from "./seen.ts"

const seed = 20_261_122
const journeys = 6_000
/** Characters of text that a trajectory may take for each thing that only it shows. */
const worth = 2_500

/** The steps of a journey taken again in a trajectory of this name: in other words, and where that may be, with codes that were not shown yet. */
const toldAgain = (practice: Practice, { visits }: Journey, id: string, next: () => string, shown: Set<string>): readonly Taken[] => {
  let trajectory: Trajectory = Trajectory.start(id)
  for (const { proposal: { who }, answer } of visits) {
    if (Result.isFailure(answer) || answer.success.again || !isObject(who)) continue
    const { step, id } = answer.success.taken
    for (const one of [withOtherCodes(step, shown), step]) {
      const again = practice.takeUnknown(trajectory, retold(one, next), { ...who, id })
      if (Result.isFailure(again)) continue
      trajectory = again.success.trajectory
      for (const thing of seenIn(again.success.taken)) shown.add(thing)
      break
    }
  }
  return trajectory.history.toArray()
}

const phasesPassed = ({ visits }: Journey): readonly string[] => visits.flatMap((visit) => (after(visit) === visit.before ? [] : [`${visit.before.phase.name} to ${after(visit).phase.name}`]))

/** A second one shows that it comes beside the first. */
const twice = ({ end }: Journey): readonly string[] => {
  const tags = end.history.toArray().map(({ step }) => step.step)
  return tags.filter((tag, index) => tags.indexOf(tag) < index).map((tag) => `${tag} twice`)
}

/** The same each time, for the same generators. */
export const chosen = (): readonly (readonly Taken[])[] => {
  const made = fc.sample(fc.tuple(pack, commands(30)), { seed, numRuns: journeys }).map(([some, list]) => {
    const practice = Practice.of(packOf("made-up", some))
    const journey = walk(practice, list)
    return { practice, journey, seen: new Set([...journey.end.history.toArray().flatMap(seenIn), ...phasesPassed(journey), ...twice(journey)]), length: JSON.stringify(journey.end.history.toArray()).length }
  })
  const shown = new Set<string>()
  let turn = 0
  const next = () => [...longTexts, ...oddTexts][turn++] ?? oddTexts[turn % oddTexts.length] ?? "…"
  const kept: (readonly Taken[])[] = []
  while (true) {
    const best = made.map((one) => ({ ...one, gain: [...one.seen].filter((thing) => !shown.has(thing)).length }))
      .toSorted((a, b) => b.gain / b.length - a.gain / a.length)
      .find(({ gain, length }) => gain > 0 && length / gain < worth)
    if (best === undefined) return [...kept, alongTheRoad(`golden-${kept.length + 1}`, next, shown), alongTheRoad(`golden-${kept.length + 2}`, next, shown)]
    kept.push(toldAgain(best.practice, best.journey, `golden-${kept.length + 1}`, next, shown))
    for (const thing of best.seen) shown.add(thing)
  }
}
