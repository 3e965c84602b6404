import { differing, renaming } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "cuts names off where its column ends",
  caughtBy: ["keyring-04"],
  breaks: differing((good) => renaming(good, (person) => person.slice(0, 60)))
} satisfies BrokenKeyring
