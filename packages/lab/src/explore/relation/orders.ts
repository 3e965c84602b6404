/** Other ways to write the same lists down: what only asks what stands on a list finds the same in each of them. */

/** Turned round and the other way about; with up to three entries that is every order there is. `twice`: with each entry twice, too. */
export const otherOrders = (list: readonly unknown[], twice: boolean): readonly (readonly unknown[])[] => {
  const found: (readonly unknown[])[] = []
  const about = list.toReversed()
  for (let at = 0; at < list.length; at++) {
    if (at > 0) found.push([...list.slice(at), ...list.slice(0, at)])
    if (list.length > 1) found.push([...about.slice(at), ...about.slice(0, at)])
  }
  if (twice && list.length > 0) found.push([...list, ...list])
  return found
}
