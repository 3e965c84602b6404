/** The ten rules as Cedar policies, parsed once: everything is permitted, and a policy forbids while something is missing. */
import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs"
import type { Context } from "@cedar-policy/cedar-wasm/nodejs"
import { conditions } from "./condition.ts"
import type { Asks, Condition } from "./condition.ts"
import type { Facts } from "./facts.ts"

const isMet = (asks: Asks): string => {
  switch (asks.asks) {
    case "some": return `!context.${asks.these}.isEmpty()`
    case "one-of": return `context.${asks.among}.containsAny(context.${asks.these})`
    case "all-of": return `context.${asks.among}.containsAll(context.${asks.these})`
  }
}
const policy = ({ before, asks }: Condition): string => {
  const action = before === undefined ? "action" : `action in [${before.map((step) => `Action::"${step}"`).join(", ")}]`
  return `forbid(principal, ${action}, resource) unless { ${asks.map(isMet).join(" && ")} };`
}

export const cedar = (): ((facts: Facts) => readonly string[]) => {
  const staticPolicies = Object.fromEntries([["all", "permit(principal, action, resource);"], ...conditions.map((one) => [one.id, policy(one)] as const)])
  const parsed = preparsePolicySet("spine", { staticPolicies })
  if (parsed.type === "failure") throw new Error(JSON.stringify(parsed.errors))
  const someone = { type: "Person", id: "consultant" }
  const resource = { type: "Trajectory", id: "family" }
  return ({ step, ...lists }) => {
    const context = lists as Context // it is only read
    const answer = statefulIsAuthorized({
      principal: someone, action: { type: "Action", id: step }, resource, context, preparsedPolicySetId: "spine", entities: []
    })
    if (answer.type === "failure" || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer))
    return answer.response.decision === "allow" ? [] : answer.response.diagnostics.reason
  }
}
