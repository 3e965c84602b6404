import { another, differing, giving } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives another key after it was asked often",
  caughtBy: ["keyring-02"],
  breaks: differing((good) => {
    const times = new Map<string, number>()
    return giving(good, (key, person) => {
      const time = (times.get(person) ?? 0) + 1
      times.set(person, time)
      return time > 30 ? another(key) : key
    })
  })
} satisfies BrokenKeyring
