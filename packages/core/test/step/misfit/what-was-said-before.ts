/** What was recorded, and what may not be set aside. */
import { did } from "../../../src/Story.ts"
import { opened, told, trajectoryIn, words } from "../stage.ts"
import { when } from "./case.ts"
import type { Cases } from "./case.ts"

const { Exploring } = trajectoryIn
const strength = { step: "StrengthNamed", strength: "s", of: ["mother"], says: { kind: "fact", says: words } }
const judged = { step: "SafetyJudged", child: "baby", verdict: "safe-enough", grounds: { kind: "fact", says: words }, with: [] }
const corrected = told(
  opened, did("StrengthNamed", { strength: "s", says: { kind: "opinion", says: words } }),
  did("SafetyJudged", { grounds: { kind: "opinion", says: words } }),
  did("ExpectationsShared"), did("StepCorrected", { corrects: "12" })
)

export const whatWasSaidBefore: Cases<
  | "an-opinion-is-answered-not-edited" | "a-correction-is-not-corrected" | "another-step-instead" | "others-stand-on-it"
  | "a-must-is-not-set-aside"
> = {
  "an-opinion-is-answered-not-edited": [
    when("of what is said", corrected, "StepCorrected",
      { corrects: "10", instead: strength, because: words }, "mother", ["an-opinion-is-answered-not-edited", "corrects", "10"]),
    when("of the grounds of a judgement", corrected, "StepCorrected",
      { corrects: "11", instead: judged, because: words }, "care-worker", ["an-opinion-is-answered-not-edited", "corrects", "11"]),
    when("that it was entered in error can be said", corrected, "StepCorrected",
      { corrects: "11", because: words }, "care-worker")
  ],
  "a-correction-is-not-corrected": [
    when("the step itself can be, once more", corrected, "StepCorrected",
      { corrects: "13", because: words }, "mother", ["a-correction-is-not-corrected", "corrects", "13"]),
    when("as here", corrected, "StepCorrected",
      { corrects: "12", because: words }, "mother")
  ],
  "another-step-instead": [
    when("of the same kind only", corrected, "StepCorrected",
      { corrects: "12", instead: { step: "SuccessCelebrated", with: ["baby"], says: words }, because: words }, "mother",
      ["another-step-instead", "instead.step", "ExpectationsShared"])
  ],
  "others-stand-on-it": [
    when("the child that was spoken of later", Exploring, "StepCorrected",
      { corrects: "6", because: words }, "consultant", ["others-stand-on-it", "corrects", "8"])
  ],
  "a-must-is-not-set-aside": [
    when("what is built in", Exploring, "Deviated",
      { rule: "a-danger-is-stated", because: words }, "consultant", ["a-must-is-not-set-aside", "rule", "a-danger-is-stated"])
  ]
}
