import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "answers one at a time, and waits for ever for a question that was given up",
  caughtBy: ["directory-14"],
  breaks: asking(({ find }) => {
    const turn = { isTaken: false }
    return (person) => Effect.gen(function* () {
      while (turn.isTaken) yield* Effect.yieldNow
      turn.isTaken = true
      yield* Effect.yieldNow
      yield* Effect.yieldNow
      const answer = yield* Effect.exit(find(person))
      turn.isTaken = false
      return yield* answer
    })
  })
} satisfies BrokenDirectory
