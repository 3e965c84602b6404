import { differing, renaming } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "does not tell capitals from small letters",
  caughtBy: ["keyring-03"],
  breaks: differing((good) => renaming(good, (person) => (person.length > 4 ? person : person.replace("NOOR", "noor"))))
} satisfies BrokenKeyring
