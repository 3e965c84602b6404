import { Invariant } from "./Invariant.ts"
import { Person } from "../Person.ts"

/** From opening on, and also after the end: someone can be called. */
export default Invariant.define({
  id: "whoever-holds-the-mandate-is-a-consultant-who-is-here",
  clause: "consultant-sets-what",
  broken: ({ phase, people }) => {
    if (!("holder" in phase)) return []
    const isHolder = people.some((person) => person.id === phase.holder && person.role === "consultant" && Person.isHere(person))
    return isHolder ? [] : [phase.holder]
  }
})
