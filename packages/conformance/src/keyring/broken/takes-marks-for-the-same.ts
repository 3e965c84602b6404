import { differing, renaming } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "writes every mark in a name as the same",
  caughtBy: ["keyring-03"],
  breaks: differing((good) => renaming(good, (person) => (person.length > 8 ? person : person.replaceAll(/[:@/]/gu, "."))))
} satisfies BrokenKeyring
