/** PostgreSQL is restarted while the services run: they begin again by themselves, and what is recorded afterwards is told too. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { expect, describe, it } from "vitest"
import { Notifier, Outbox, People, Rounds, run as services } from "@omringd/core/Notices"
import type { Letter } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open as openOutbox } from "../../src/outbox/postgres.ts"
import { open as openRounds } from "../../src/rounds/postgres.ts"
import { open as openStore } from "../../src/store/postgres.ts"
import { binaries, startServer } from "../postgres/server.ts"
import { isThere, run } from "../store/postgresPlaces.ts"
import { directoryOf, everyone, practice, steps } from "./world.ts"

describe.skipIf(!isThere || binaries() === undefined)("a server that comes back", () => {
  it("is gone on with", async () => {
    const server = await startServer(binaries() ?? "")
    const { url } = server
    const got = new Set<string>()
    const notifier = { send: ({ notice: { trajectory, because } }: Letter) => Effect.sync(() => { got.add(`${trajectory} ${because.of === "step" ? because.number : 0}`) }) }
    const told = (...all: readonly string[]) => Effect.promise(() => expect.poll(() => [...got].toSorted(), { timeout: 60_000 }).toEqual(all))
    try {
      await run(Effect.scoped(Effect.gen(function* () {
        const store = yield* openStore({ url })
        const here = Context.empty().pipe(
          Context.add(TrajectoryStore, store), Context.add(Outbox, yield* openOutbox({ url })), Context.add(Rounds, yield* openRounds({ url, lookEvery: 500 })),
          Context.add(Notifier, notifier), Context.add(People, directoryOf(everyone))
        )
        yield* Effect.forkScoped(Effect.provideContext(services({ practice, sha256 }), here))
        yield* store.append("a", 0, steps("a", 1, 1))
        yield* told("a 1")
        yield* Effect.promise(() => server.restart())
        yield* Effect.eventually(store.append("a", 1, steps("a", 2, 2)))
        yield* told("a 1", "a 2")
        yield* Effect.promise(() => server.crash())
        yield* Effect.eventually(store.append("a", 2, steps("a", 3, 3)))
        yield* told("a 1", "a 2", "a 3")
      })))
    } finally {
      await server.stop()
    }
  })
})
