import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

export default {
  name: "checks the version against what it wrote itself",
  caughtBy: ["store-32"],
  breaks: differing(({ append, forget }) => {
    const versions = new Map<string, number>()
    return {
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => versions.delete(id))),
      append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), (failed) => failed._tag === "Conflict" && failed.actual > expected && versions.get(id) === expected,
        (failed) => append(id, failed._tag === "Conflict" ? failed.actual : expected, renumbered(taken, failed._tag === "Conflict" ? failed.actual : expected))
      ).pipe(Effect.tap(() => Effect.sync(() => versions.set(id, expected + taken.length))))
    }
  })
} satisfies Broken
