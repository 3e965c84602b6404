import { differing, giving } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"
import { hex } from "../Ring.ts"

export default {
  name: "gives out the very bytes it goes by itself",
  caughtBy: ["keyring-08"],
  breaks: differing((good) => {
    const kept = new Map<string, { readonly was: string; readonly own: Uint8Array }>()
    return giving(good, (key, person) => {
      const known = kept.get(person)
      const one = known?.was === hex(key) ? known : { was: hex(key), own: key }
      kept.set(person, one)
      return one.own
    })
  })
} satisfies BrokenKeyring
