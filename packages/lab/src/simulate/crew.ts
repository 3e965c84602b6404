/** The professionals of one family, by the names it knows them by: its first consultant, its second. */
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
    const turns = { "consultant": 0, "care-worker": 0 }
    const welcome = ({ trade }: Professional): readonly Task[] => {
      const before = turns[trade]
      const person = `${trade}-${++turns[trade]}`
      trades.set(person, trade)
      const joins: Task = { tag: "PersonJoined", fields: { person, role: trade }, by: person }
      return before === 0 ? [joins] : [joins, { tag: "PersonLeft", fields: { person: `${trade}-${before}`, because: "other-work", successor: person }, by: person }]
    }
    return { welcome: (placed) => placed.flatMap(welcome), tradeOf: (person) => trades.get(person) }
  }
}
