import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "gives one handle the turn twice",
  caughtBy: ["outbox-19"],
  breaks: differing(({ turn }) => {
  let times = 0
  return { turn: Effect.suspend(() => (times++ === 0 ? turn : Effect.void)) }
})
} satisfies BrokenOutbox
