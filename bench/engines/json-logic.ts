/** The ten rules in JSON Logic, each compiled to a function by json-logic-engine. */
import { LogicEngine } from "json-logic-engine"
import { conditions } from "./condition.ts"
import type { Asks, Condition } from "./condition.ts"
import type { Facts } from "./facts.ts"

const named = (name: string) => ({ var: name })
/** From inside a loop over one list to another that lies outside it. */
const outside = (name: string) => ({ var: `../../${name}` })

const isMet = (asks: Asks): object => {
  if (asks.asks === "some") return { "!!": [named(asks.these)] }
  const isAmong = { in: [{ var: "" }, outside(asks.among)] }
  // `all` is false for an empty list, where nothing is missing.
  return asks.asks === "one-of" ? { some: [named(asks.these), isAmong] } : { none: [named(asks.these), { "!": [isAmong] }] }
}
const isMissing = ({ before, asks }: Condition): object => {
  const missing = { "!": [{ and: asks.map(isMet) }] }
  return before === undefined ? missing : { and: [{ in: [named("step"), { preserve: before }] }, missing] }
}

export const jsonLogic = (): ((facts: Facts) => readonly string[]) => {
  const engine = new LogicEngine()
  const compiled = conditions.map((one) => ({ id: one.id, holds: engine.build(isMissing(one)) as (facts: Facts) => unknown }))
  return (facts) => compiled.filter(({ holds }) => holds(facts) === true).map(({ id }) => id)
}
