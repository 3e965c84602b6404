import * as Effect from "effect/Effect"
import type { Waiting } from "@omringd/core/Notices"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all } from "../sample.ts"

export default {
  name: "looks what is new before it puts",
  caughtBy: ["outbox-27"],
  breaks: differing(({ put, ready }) => ({
  put: (notices) => Effect.gen(function* () {
    const there = new Set((yield* Effect.orElseSucceed(ready(Number.MAX_SAFE_INTEGER, all), (): readonly Waiting[] => [])).map(({ notice }) => notice.id))
    const fresh = new Set(notices.map(({ id }) => id).filter((id) => !there.has(id))).size
    yield* Effect.yieldNow
    yield* put(notices)
    return fresh
  })
}))
} satisfies BrokenOutbox
