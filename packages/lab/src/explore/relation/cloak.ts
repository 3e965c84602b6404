/** What stands before a part of a trajectory and tells whoever asks of it what is in it, and us that they asked. */
import type { Looked } from "./looked.ts"

/** Asked of a cloak by nobody but us. */
const under = Symbol("under")

export interface Under {
  readonly value: object
  readonly place: number
}

/** Where it is written down who looked, at the time they look. */
export interface Sight {
  readonly looked: Looked
}

export class Cloak<A extends object> implements ProxyHandler<A>, Under {
  readonly value: A
  readonly place: number
  readonly #sight: Sight
  /** In what is a record, places of their own for what stands in it: who needs one does not wait for the others to be the same. */
  readonly #inside: ReadonlyMap<PropertyKey, number> | undefined
  /** Told when somebody looks. */
  readonly #forget: (() => void) | undefined

  constructor(sight: Sight, value: A, place: number, inside: ReadonlyMap<PropertyKey, number> | undefined, forget?: () => void) {
    this.#sight = sight
    this.value = value
    this.place = place
    this.#inside = inside
    this.#forget = forget
  }
  get(target: A, key: PropertyKey): unknown {
    if (key === under) return this
    this.#look(key)
    return Reflect.get(target, key)
  }
  has(target: A, key: PropertyKey): boolean {
    this.#look(key)
    return Reflect.has(target, key)
  }
  ownKeys(target: A): (string | symbol)[] {
    this.#look(under)
    return Reflect.ownKeys(target)
  }
  #look(key: PropertyKey): void {
    this.#sight.looked.at(this.#inside?.get(key) ?? this.place)
    this.#forget?.()
  }
}

/** What is under a cloak; undefined of what has none. */
export const underOf = (value: object): Under | undefined => (value as { readonly [under]?: Under })[under] // nobody else has this key
