import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives the keys of the first hundred",
  caughtBy: ["keyring-06"],
  breaks: differing((good) => ({ obtain: (people) => good.obtain([...new Set(people)].slice(0, 100)) }))
} satisfies BrokenKeyring
