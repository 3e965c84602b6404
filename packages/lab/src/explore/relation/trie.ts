/**
 * What was found once, by what was read to find it. Code that is deterministic reads the same next thing as long as it read the same
 * before; so the places it reads are a tree, and whoever agrees on all that was read agrees on what is found.
 */

interface Node<A> {
  /** The place that is read here; -1 where all was read. */
  place: number
  readonly next: (Node<A> | undefined)[]
  found: A | undefined
}

const node = <A>(): Node<A> => ({ place: -2, next: [], found: undefined })

export interface Leaf<A> {
  readonly read: readonly (readonly [place: number, value: number])[]
  readonly found: A
}

export class Trie<A> {
  readonly #root: Node<A> = node()
  size = 0

  find(state: Int32Array): A | undefined {
    let at: Node<A> | undefined = this.#root
    while (at !== undefined && at.place >= 0) at = at.next[state[at.place] ?? 0]
    return at === undefined || at.place === -2 ? undefined : at.found
  }

  /** The same, and the places that were read on the way. */
  follow(state: Int32Array, places: number[]): A | undefined {
    let at: Node<A> | undefined = this.#root
    while (at !== undefined && at.place >= 0) {
      places.push(at.place)
      at = at.next[state[at.place] ?? 0]
    }
    return at === undefined || at.place === -2 ? undefined : at.found
  }

  /** False when the code read something else than it did before after reading the same: it is not deterministic. */
  learn(state: Int32Array, places: readonly number[], found: A): boolean {
    let at = this.#root
    for (const place of places) {
      if (at.place === -2) at.place = place
      if (at.place !== place) return false
      const value = state[place] ?? 0
      at = at.next[value] ??= node()
    }
    if (at.place === -2) this.size++
    else if (at.place !== -1) return false
    at.place = -1
    at.found = found
    return true
  }

  leaves(): readonly Leaf<A>[] {
    const found: Leaf<A>[] = []
    const walk = (at: Node<A>, read: Leaf<A>["read"]): void => {
      if (at.place === -1 && at.found !== undefined) found.push({ read, found: at.found })
      at.next.forEach((next, value) => { if (next !== undefined) walk(next, [...read, [at.place, value]]) })
    }
    walk(this.#root, [])
    return found
  }
}
