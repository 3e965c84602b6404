import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { Notifying } from "@omringd/core/Notices"
import { on } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"
import { opened } from "../Place.ts"
import type { Mood } from "../Place.ts"

export default {
  name: "opens only when someone is there",
  caughtBy: ["notifier-12"],
  breaks: (place) => {
    let mood: Mood = "well"
    const closed = Effect.fail(new Error("nobody is there"))
    return {
      ...on(place, Effect.suspend((): Effect.Effect<Notifying, unknown, Scope> => (mood === "down" ? closed : opened(place)))),
      turn: (next, saying) => {
        mood = next
        return place.turn?.(next, saying)
      }
    }
  }
} satisfies BrokenNotifier
