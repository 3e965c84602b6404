import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all, numberOf } from "../sample.ts"

export default {
  name: "holds up a line for what is parked",
  caughtBy: ["outbox-11"],
  breaks: differing(({ ready, parked }) => ({
  ready: (now, limit) => Effect.zipWith(ready(now, limit), Effect.orElseSucceed(parked(undefined, all), () => []), (waiting, found) => {
    const first = new Map(found.toReversed().map(({ notice }) => [`${notice.trajectory} ${notice.safety}`, numberOf(notice)]))
    return waiting.filter(({ notice }) => numberOf(notice) < (first.get(`${notice.trajectory} ${notice.safety}`) ?? Number.POSITIVE_INFINITY))
  })
}))
} satisfies BrokenOutbox
