import * as Effect from "effect/Effect"
import { NotDelivered } from "@omringd/core/Notices"
import { on, sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"
import { opened } from "../Place.ts"

export default {
  name: "closes for all when one is closed",
  caughtBy: ["notifier-25"],
  breaks: (place) => {
    const closed = new NotDelivered({ notifier: "memory", why: "closed", said: "it was closed", lasting: false })
    let isOpen = true
    const opening = Effect.acquireRelease(Effect.sync(() => { isOpen = true }), () => Effect.sync(() => { isOpen = false }))
    const whileOpen = sending((send) => (letter) => Effect.suspend(() => (isOpen ? send(letter) : Effect.fail(closed))))(place)
    return on(place, Effect.andThen(opening, opened(whileOpen)))
  }
} satisfies BrokenNotifier
