import { differing, giving } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives whoever comes back the key they had",
  caughtBy: ["keyring-10"],
  breaks: (ring) => {
    const first = new Map<string, Uint8Array>()
    return differing((good) => giving(good, (key, person) => {
      const had = first.get(person) ?? Uint8Array.from(key)
      first.set(person, had)
      return Uint8Array.from(had)
    }))(ring)
  }
} satisfies BrokenKeyring
