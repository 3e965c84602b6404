/** The ten rules for json-rules-engine; each fires an event while something is missing. */
import { Engine } from "json-rules-engine"
import type { NestedCondition, RuleProperties } from "json-rules-engine"
import { conditions } from "./condition.ts"
import type { Asks, Condition } from "./condition.ts"
import type { Facts } from "./facts.ts"

const operators = { "all-of": "notAllAmong", "one-of": "noneAmong" } as const
const isMissing = (asks: Asks): NestedCondition =>
  asks.asks === "some"
    ? { fact: asks.these, operator: "isEmpty", value: true }
    : { fact: asks.these, operator: operators[asks.asks], value: { fact: asks.among } }

const ruleOf = ({ id, before, asks }: Condition): RuleProperties => {
  const missing: NestedCondition = { any: asks.map(isMissing) }
  const isAsked: readonly NestedCondition[] = before === undefined ? [] : [{ fact: "step", operator: "in", value: before, priority: 2 }]
  return { event: { type: id }, conditions: { all: [...isAsked, missing] } }
}

export const jsonRulesEngine = (): ((facts: Facts) => Promise<readonly string[]>) => {
  const engine = new Engine(conditions.map(ruleOf))
  engine.addOperator<readonly string[], readonly string[]>("notAllAmong", (these, among) => !these.every((one) => among.includes(one)))
  engine.addOperator<readonly string[], readonly string[]>("noneAmong", (these, among) => !these.some((one) => among.includes(one)))
  engine.addOperator<readonly string[], boolean>("isEmpty", (these, expected) => (these.length === 0) === expected)
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type)
}
