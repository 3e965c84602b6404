import * as Effect from "effect/Effect"
import type { Keys } from "@omringd/core/Sealing"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "remembers keys that were destroyed through another handle",
  caughtBy: ["keyring-17"],
  breaks: differing((good) => {
    const remembered = new Map<string, Uint8Array>()
    const keep = (keys: Keys): Keys => {
      for (const [person, key] of keys) remembered.set(person, Uint8Array.from(key))
      return keys
    }
    const known = (people: readonly string[]): Keys => new Map([...remembered].filter(([person]) => people.includes(person)).map(([person, key]) => [person, Uint8Array.from(key)]))
    return {
      obtain: (people) => Effect.map(good.obtain(people.filter((person) => !remembered.has(person))), (keys) => new Map([...known(people), ...keep(keys)])),
      find: (people) => Effect.map(good.find(people.filter((person) => !remembered.has(person))), (keys) => new Map([...known(people), ...keep(keys)])),
      destroy: (person) => {
        remembered.delete(person)
        return good.destroy(person)
      }
    }
  })
} satisfies BrokenKeyring
