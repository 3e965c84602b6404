import * as Effect from "effect/Effect"
import type { NotDelivered } from "@omringd/core/Notices"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "stops at a refusal",
  caughtBy: ["notifier-17"],
  breaks: sending((send) => {
    let refusal: NotDelivered | undefined
    return (letter) => Effect.suspend(() => (refusal === undefined ? Effect.tapError(send(letter), (failure) => Effect.sync(() => { if (failure.lasting) refusal = failure })) : Effect.fail(refusal)))
  })
} satisfies BrokenNotifier
