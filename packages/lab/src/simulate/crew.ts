/** The professionals of one family, by their names in the office: whoever serves several families is called the same in each. Nobody serves one twice. */
import type { PersonId } from "@omringd/core"
import type { Professional, Trade } from "./Office.ts"
import type { Task } from "./task.ts"

export interface Crew {
  /** What is to be done when they come: they join, and who was there before leaves to them what they held. */
  welcome(placed: readonly Professional[]): readonly Task[]
  tradeOf(person: PersonId): Trade | undefined
}

export const Crew = {
  none: (): Crew => {
    const trades = new Map<PersonId, Trade>()
    const latest: { [T in Trade]?: PersonId } = {}
    const welcome = ({ trade, id: person }: Professional): readonly Task[] => {
      const before = latest[trade]
      latest[trade] = person
      trades.set(person, trade)
      const joins: Task = { tag: "PersonJoined", fields: { person, role: trade }, by: person }
      return before === undefined ? [joins] : [joins, { tag: "PersonLeft", fields: { person: before, because: "other-work", successor: person }, by: person }]
    }
    return { welcome: (placed) => placed.flatMap(welcome), tradeOf: (person) => trades.get(person) }
  }
}
