import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "remembers that nobody was there",
  caughtBy: ["directory-15"],
  breaks: asking(({ find }) => {
    const missing = new Set<string>()
    return (person) => Effect.map(find(person), (found) => {
      if (found === undefined) missing.add(person)
      return missing.has(person) ? undefined : found
    })
  })
} satisfies BrokenDirectory
