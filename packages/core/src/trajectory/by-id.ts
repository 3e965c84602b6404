/** People by their references. */
const made = new WeakMap<readonly object[], ReadonlyMap<string, object>>()

/** Made once for each list: those of people are never changed in place, seldom replaced, and looked into by every step. Of two alike the first. */
export const byId = <A extends { readonly id: string }>(all: readonly A[]): ReadonlyMap<string, A> => {
  const known = made.get(all)
  if (known !== undefined) return known as ReadonlyMap<string, A> // made of this very list
  const people = new Map<string, A>()
  for (const one of all) if (!people.has(one.id)) people.set(one.id, one)
  made.set(all, people)
  return people
}
