import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "finds nobody when it was asked for someone too often",
  caughtBy: ["directory-11"],
  breaks: asking(({ find }) => {
    const asked = new Map<string, number>()
    return (person) => Effect.suspend(() => {
      const times = (asked.get(person) ?? 0) + 1
      asked.set(person, times)
      return times > 15 ? Effect.succeed(undefined) : find(person)
    })
  })
} satisfies BrokenDirectory
