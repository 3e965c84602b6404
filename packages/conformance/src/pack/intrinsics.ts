/** What all objects and lists of a program have in common. */
/** @internal */
export type Own = ReadonlyMap<PropertyKey, PropertyDescriptor>
const ownOf = (holder: object): Own => new Map(Reflect.ownKeys(holder).flatMap((key) => {
  const descriptor = Reflect.getOwnPropertyDescriptor(holder, key)
  return descriptor === undefined ? [] : [[key, descriptor]]
}))
const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean => a !== undefined && b !== undefined && Object.is(a.value, b.value) && a.get === b.get && a.set === b.set

/**
 * As it is before any rule is asked anything.
 *
 * @internal
 */
export const intrinsics = () => Object.entries({
  "Object.prototype": Object.prototype, "Array.prototype": Array.prototype, "Function.prototype": Function.prototype, "String.prototype": String.prototype,
  "Number.prototype": Number.prototype, "Map.prototype": Map.prototype, "Set.prototype": Set.prototype, "Promise.prototype": Promise.prototype, JSON
}).map(([name, holder]) => [name, holder, ownOf(holder)] as const)

/** What was changed, put back. */
export const changed = (before: ReturnType<typeof intrinsics>): readonly string[] =>
  before.flatMap(([name, holder, own]) => {
    const now = ownOf(holder)
    const keys = [...new Set([...own.keys(), ...now.keys()])].filter((key) => !isSame(own.get(key), now.get(key)))
    for (const key of keys) {
      const kept = own.get(key)
      if (kept === undefined) Reflect.deleteProperty(holder, key)
      else Reflect.defineProperty(holder, key, kept)
    }
    return keys.map((key) => `${name}.${String(key)}`)
  })
