import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

const none = ["2026-3-3", "03/03/2026", "2026-02-30", "2026-03-03 10:00", "2026-03-03T10:00:00+01:00", "tomorrow", ""]

export default {
  id: "door-13",
  sentence: "what needs to happen on what is no day or moment is not answered",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), who("mother")))
      for (const at of ["2026-03-03", "2026-03-03T10:00:00Z"]) yield* said(door.whatNeedsToHappen(at))
      for (const at of none) {
        const isAnswered = yield* Effect.match(said(door.whatNeedsToHappen(at)), { onSuccess: () => true, onFailure: () => false })
        yield* truth(!isAnswered, `answered for ${JSON.stringify(at)}`)
      }
    })
} satisfies DoorClause
