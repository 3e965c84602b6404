/**
 * What is found in a list, looked for once for each list: those of people are never changed in place, seldom replaced, and looked into by
 * every step. Its length is read each time, so that whoever watches what is read sees that the list was.
 */
export const perList = <List extends readonly unknown[], A>(find: (list: List) => A): ((list: List) => A) => {
  const known = new WeakMap<List, { readonly length: number; readonly found: A }>()
  return (list) => {
    const { length } = list
    const before = known.get(list)
    if (before?.length === length) return before.found
    const found = find(list)
    known.set(list, { length, found })
    return found
  }
}
