/**
 * Ten rules of the charter, judged where three weighty steps are proposed; beside the same ten said in what people use for rules today.
 * Before anything is timed all of them find the same rules wanting in every case. The others need facts gathered from the trajectory;
 * that is left out of their time, in their favour, but for the row that says so.
 */
import { deepStrictEqual } from "node:assert/strict"
import { cases, ours, sample } from "./engines/cases.ts"
import { cedar } from "./engines/cedar.ts"
import { jsonLogic } from "./engines/json-logic.ts"
import { jsonRulesEngine } from "./engines/json-rules-engine.ts"
import { factsOf } from "./engines/facts.ts"
import { measure, measureAwaited } from "./measure.ts"
import { spine } from "./practices.ts"

const allTheSame = async (engines: readonly ((facts: (typeof cases)[number]["facts"]) => readonly string[] | Promise<readonly string[]>)[]) => {
  const wanting = new Set<string>()
  for (const one of cases) {
    const expected = ours(one).toSorted()
    for (const id of expected) wanting.add(id)
    for (const engine of engines) deepStrictEqual((await engine(one.facts)).toSorted(), expected)
  }
  deepStrictEqual([...wanting].toSorted(), spine.toSorted()) // each of the ten was wanting somewhere
}

export const judging = async () => {
  const [logic, policies, rules] = [jsonLogic(), cedar(), jsonRulesEngine()]
  await allTheSame([logic, policies, rules])
  const contest = { what: "judgements by the same ten rules", each: sample.length, rounds: 11, ours: () => { for (const one of sample) ours(one) } }
  return [
    await measureAwaited({
      ...contest, id: "judge-json-rules-engine", bar: { ratio: 100 },
      beside: { what: "json-rules-engine, on facts gathered beforehand", does: async () => { for (const { facts } of sample) await rules(facts) } }
    }),
    measure({
      ...contest, id: "judge-cedar", bar: { ratio: 100 },
      beside: { what: "cedar-wasm, policies parsed and facts gathered beforehand", does: () => { for (const { facts } of sample) policies(facts) } }
    }),
    measure({
      ...contest, id: "judge-json-logic", bar: { ratio: 1 },
      beside: {
        what: "json-logic-engine, compiled, from the same trajectory: facts gathered and judged",
        does: () => { for (const { told } of sample) logic(factsOf(told.trajectory, told.proposed.step, told.on)) }
      }
    }),
    measure({
      ...contest, id: "judge-json-logic-facts", bar: {},
      beside: { what: "json-logic-engine, compiled, on facts gathered beforehand", does: () => { for (const { facts } of sample) logic(facts) } }
    })
  ]
}
