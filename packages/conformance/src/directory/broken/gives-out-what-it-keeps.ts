import * as Effect from "effect/Effect"
import type { Recipient } from "@omringd/core/Notices"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives out the very objects it keeps",
  caughtBy: ["directory-10"],
  breaks: asking(({ find }) => {
    const given = new Map<string, Recipient>()
    return (person) => Effect.map(find(person), (found) => {
      const text = JSON.stringify(found)
      const mine = given.get(text) ?? found
      if (mine !== undefined) given.set(text, mine)
      return mine
    })
  })
} satisfies BrokenDirectory
