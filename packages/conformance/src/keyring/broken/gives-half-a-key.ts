import { differing, giving } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives half of each key",
  caughtBy: ["keyring-01"],
  breaks: differing((good) => giving(good, (key) => key.slice(0, 16)))
} satisfies BrokenKeyring
