/** What one step costs as rules grow: rules that look at other steps cost it nothing, rules that look at it no more than their share. */
import * as Result from "effect/Result"
import { Need, Practice, Rule, Trajectory } from "@omringd/core"
import type { Says, StepTag } from "@omringd/core"
import { measure } from "./measure.ts"
import { packOf, ofTen, tenRules } from "./practices.ts"
import { proposed, wholeTrajectory } from "./trajectory.ts"

const nothing = { professional: "-", family: "-", child: "-" }
const says: Says = { nl: nothing, en: nothing, sv: nothing }

/** Much like a real one: looks at each child and what was said. */
const madeUp = (before: StepTag) => (_: unknown, number: number): Rule =>
  Rule.define({
    id: `made-up-${number}`, clause: "made-up", strength: "must", before: [before], reads: ["children", "voices"], says, kept: {}, broken: {},
    needs: ({ children, voices }) => children
      .filter(({ id, letGo }) => letGo === undefined && !voices.some((voice) => voice.child === id))
      .map(({ id }) => Need.of("voice", { child: id }).metBy("ChildHeard"))
  })
const grown = (size: number, before: StepTag): Practice =>
  Practice.of(packOf(...tenRules, ...Array.from({ length: size - tenRules.length }, madeUp(before))))

/** A review, held where the plan is being tried. */
const asked = (() => {
  const number = wholeTrajectory.findIndex(({ step }) => step.step === "ReviewHeld")
  const [review] = proposed(wholeTrajectory.slice(number, number + 1))
  if (review === undefined) throw new Error("no review was held")
  return { ...review, trajectory: ofTen.fold(Trajectory.start("family"), wholeTrajectory.slice(0, number)) }
})()

const times = 100
const take = (practice: Practice) => () => {
  for (let time = 0; time < times; time++) {
    if (Result.isFailure(practice.takeUnknown(asked.trajectory, asked.step, asked.who))) throw new Error("the review was refused")
  }
}
const alone = take(ofTen)

const row = (size: number, touch: boolean) => measure({
  id: `${touch ? "touching" : "beside"}-${size}`,
  what: `one step judged among ${size} rules, ${touch ? "all beyond ten look at it" : "those beyond ten look at other steps"}`,
  bar: { ratio: touch ? Math.min(0.9, tenRules.length / size) : 0.9 }, each: times, rounds: 11, time: 40,
  ours: take(grown(size, touch ? "ReviewHeld" : "MatchAsked")), beside: { what: "among ten rules", does: alone }
})

export const growing = () => [false, true].flatMap((touch) => [10, 50, 100, 200, 400].map((size) => row(size, touch)))
