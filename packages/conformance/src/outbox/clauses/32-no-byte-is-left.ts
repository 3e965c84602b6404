import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { brought, notices } from "../sample.ts"

export default {
  id: "outbox-32",
  sentence: "no byte of a forgotten trajectory is left where it waited",
  strength: "optional",
  needs: "bytes",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      for (const trajectory of ["nina", "omar", "pia"]) {
        for (let from = 0; from < 60; from += 20) yield* outbox.put(notices(from, from + 19, { trajectory, about: { child: `child-of-${trajectory}` } }))
        yield* outbox.settle(notices(0, 29, { trajectory }).map(brought))
      }
      yield* outbox.forget("omar")
      const bytes = new TextDecoder("latin1").decode(yield* Effect.promise(async () => (await place.bytes?.()) ?? new Uint8Array()))
      yield* truth(bytes.includes("child-of-pia"), "what was not forgotten is not among the bytes either")
      yield* truth(!bytes.includes("omar"), "its name is still there")
    })
} satisfies OutboxClause
