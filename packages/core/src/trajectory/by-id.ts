/** People by their references. */
interface Gathered {
  readonly length: number
  readonly people: ReadonlyMap<string, object>
}
const gathered = new WeakMap<readonly object[], Gathered>()

/**
 * Gathered once for each list: those of people are never changed in place, seldom replaced, and looked into by every step. Of two alike the
 * first. Its length is read each time, so that whoever watches what is read sees that the list was.
 */
export const byId = <A extends { readonly id: string }>(all: readonly A[]): ReadonlyMap<string, A> => {
  const { length } = all
  const known = gathered.get(all)
  if (known !== undefined && known.length === length) return known.people as ReadonlyMap<string, A> // gathered from this very list
  const people = new Map<string, A>()
  for (const one of all) if (!people.has(one.id)) people.set(one.id, one)
  gathered.set(all, { length, people })
  return people
}
