/** The answers to "is {child} safe?". Each is someone's latest judgement, never a score. */
import type { Vocabulary } from "@omringd/core"

export const safety = {
  "safe-enough": {
    professional: "{child} is safe enough now, by the latest judgement.",
    family: "Yes, {child} is safe enough right now.",
    child: "Yes, {child} is safe enough now."
  },
  "not-safe-with-immediate-plan": {
    professional: "{child} is not safe without the immediate safety plan that is now in place, by the latest judgement.",
    family: "{child} is safe only as long as the plan for these days is kept.",
    child: "{child} is safe as long as we all keep to the plan for these days."
  },
  "not-safe-without-plan": {
    professional: "{child} is not safe and there is no immediate safety plan, by the latest judgement.",
    family: "No, {child} is not safe now. There is no plan yet that keeps {child} safe.",
    child: "No, {child} is not safe now. We have to do something right away."
  },
  "never-judged": {
    professional: "Nobody has judged the safety of {child} yet.",
    family: "Nobody has said yet how safe {child} is.",
    child: "Nobody has said yet how safe {child} is."
  }
} satisfies Vocabulary["safety"]
