import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives English to who reads neither that nor Dutch",
  caughtBy: ["directory-07"],
  breaks: giving((found) => ({ ...found, language: found.language === "nl" ? "nl" : "en" }))
} satisfies BrokenDirectory
