import { putting } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "knows the first thousand people",
  caughtBy: ["directory-13"],
  breaks: putting((people) => people.slice(0, 1_000))
} satisfies BrokenDirectory
