/** The rules that are part of every practice and cannot be switched off. */
import aDangerIsStated from "./rule/a-danger-is-stated.ts"
import aPlanIsDrafted from "./rule/a-plan-is-drafted.ts"
import eachDangerHasItsGoal from "./rule/each-danger-has-its-goal.ts"
import eachDangerIsScaled from "./rule/each-danger-is-scaled.ts"
import eachGoalIsAnswered from "./rule/each-goal-is-answered.ts"
import noPlanRuleIsBroken from "./rule/no-plan-rule-is-broken.ts"
import thePlanIsAgreed from "./rule/the-plan-is-agreed.ts"
import theWayOutIsKnown from "./rule/the-way-out-is-known.ts"

export const coreRules = [
  aDangerIsStated, eachDangerHasItsGoal, eachDangerIsScaled, theWayOutIsKnown,
  aPlanIsDrafted, thePlanIsAgreed, eachGoalIsAnswered, noPlanRuleIsBroken
]
