import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "remembers whom it found",
  caughtBy: ["directory-15", "directory-17"],
  breaks: asking(({ find }) => {
    const found = new Map<string, string>()
    return (person) => Effect.suspend(() => {
      const before = found.get(person)
      return Effect.map(find(person), (now) => {
        if (before !== undefined) return JSON.parse(before) as typeof now // written below
        if (now !== undefined) found.set(person, JSON.stringify(now))
        return now
      })
    })
  })
} satisfies BrokenDirectory
