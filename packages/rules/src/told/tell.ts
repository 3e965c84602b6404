/**
 * Whom a notice reaches. Every notice rule tells through here, so that nobody is told who has left, was only found, said no or only raised
 * a signal, and that whoever speaks for a child hears what a child cannot hear itself.
 */
import { Person } from "@omringd/core"
import type { About, PersonId, Telling, Trajectory } from "@omringd/core"

export type Around = Pick<Trajectory, "children" | "people" | "network" | "functions" | "signals">

const speaksForAChild = ({ children, functions }: Around, person: PersonId): boolean =>
  functions.spokespersons.some((one) => one.person === person && children.some(({ id, letGo }) => id === one.child && letGo === undefined))

/** Of the network: who said yes, promised something, speaks for a child, or came by themselves. A no is a no, whatever was promised before. */
const takesPart = (around: Around, { id, role }: Person): boolean => {
  if (role !== "network-person") return true
  const found = around.network.find(({ person }) => person === id)
  if (found?.answer === "no") return false
  if (speaksForAChild(around, id)) return true
  return found === undefined ? !around.signals.some(({ from }) => from === id) : found.answer === "yes" || found.committed !== undefined
}

/** A child that has been let go hears nothing more from us; one that cannot speak for itself hears it through whoever speaks for it. */
const reached = (around: Around, person: PersonId): readonly PersonId[] => {
  const child = around.children.find(({ id }) => id === person)
  if (child === undefined) return around.people.some((one) => one.id === person && Person.isHere(one) && takesPart(around, one)) ? [person] : []
  if (child.letGo !== undefined) return []
  if (child.speaks === "own") return [person]
  return around.functions.spokespersons.flatMap((one) => (one.child === person ? reached(around, one.person) : []))
}

/** Each of these people once, as far as a notice reaches them; `but` those who know it already, such as whoever did it. */
export const tell = (around: Around, people: readonly PersonId[], about: About, but: readonly PersonId[] = []): readonly Telling[] => {
  const all = new Set(people.flatMap((person) => reached(around, person)))
  return [...all].filter((person) => !but.includes(person)).map((to) => ({ to, about }))
}
