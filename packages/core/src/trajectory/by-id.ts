/** People by their references. */
import { perList } from "./per-list.ts"

interface Referred {
  readonly id: string
}

const gathered = perList((all: readonly Referred[]): ReadonlyMap<string, Referred> => {
  const people = new Map<string, Referred>()
  for (const one of all) if (!people.has(one.id)) people.set(one.id, one)
  return people
})

/** Of two alike the first. */
export const byId = <A extends Referred>(all: readonly A[]): ReadonlyMap<string, A> => gathered(all) as ReadonlyMap<string, A> // gathered from this very list
