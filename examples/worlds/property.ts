/** A property of one's own: nobody is let go before the child was heard, or a reason stands why not. `node examples/worlds/property.ts` */
import { Practice } from "@omringd/core"
import { explore, gates, makeWorld, Property } from "@omringd/lab/explore"
import { charter } from "@omringd/rules/charter"

const practice = Practice.of(charter())
const world = makeWorld({
  title: "One family", people: { noor: { is: "child", speaks: "own" }, mother: { is: "parent" }, jane: { is: "consultant" }, tom: { is: "care-worker" } },
  steps: gates.filter((tag) => !["PlanDrafted", "DifferenceRaised", "ImmediatePlanMade", "SafetyJudged"].includes(tag))
}, practice)
if (world === undefined) throw new Error("there is no child in it")

export const unheard = Property.never("WHAT is settled and the child was not heard", ({ phase, voices }) => phase.name === "Planning" && voices.length === 0)
export const found = explore(world, practice, { properties: [unheard] })
console.log(found.states, found.complete, found.violations.map(({ what }) => what))
