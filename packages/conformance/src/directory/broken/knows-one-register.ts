import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "has one register for all who are no child",
  caughtBy: ["directory-07"],
  breaks: giving((found) => ({ ...found, register: found.register === "child" ? "child" : "professional" }))
} satisfies BrokenDirectory
