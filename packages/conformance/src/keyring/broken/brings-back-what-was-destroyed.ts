import * as Effect from "effect/Effect"
import { whenOpenedAnew } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "has what was destroyed again when it is opened anew",
  caughtBy: ["keyring-15"],
  breaks: (ring) => {
    const gone = new Map<string, Uint8Array>()
    return whenOpenedAnew(ring, (good, before) => ({
      ...good,
      find: (people) => Effect.map(good.find(people), (keys) => new Map([...(before === 0 ? [] : [...gone].filter(([person]) => people.includes(person))), ...keys])),
      destroy: (person) => Effect.flatMap(good.find([person]), (keys) => {
        for (const [name, key] of keys) gone.set(name, key)
        return good.destroy(person)
      })
    }))
  }
} satisfies BrokenKeyring
