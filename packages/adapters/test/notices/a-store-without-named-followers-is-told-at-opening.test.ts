/** Nothing can be announced from a store whose followers have no names: that is said when notices are opened, at once, and what was opened is closed. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { Notifier, openNotices, People, run } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memory as outboxIn } from "../../src/outbox/memory.ts"
import { alone } from "../../src/rounds/alone.ts"
import { open } from "../../src/store/memory.ts"

const practice = Practice.of()
const people = Layer.succeed(People, { find: () => Effect.succeed(undefined) })
const notifier = Layer.succeed(Notifier, { send: () => Effect.void })

const nameless = (closed: () => void) => Layer.effect(TrajectoryStore, Effect.gen(function* () {
  yield* Effect.addFinalizer(() => Effect.sync(closed))
  const { consumer: _, ...store } = yield* open()
  return store
}))
const missing = { _tag: "StoreUnavailable", said: expect.stringContaining("no `consumer`") as unknown }

it("with promises", async () => {
  let closed = 0
  await expect(openNotices({ practice, sha256, store: nameless(() => { closed++ }), outbox: outboxIn(), rounds: alone(), people, notifier })).rejects.toMatchObject(missing)
  expect(closed).toBe(1)
}, 2_000)

it("as an effect", async () => {
  const layers = Layer.mergeAll(nameless(() => {}), outboxIn(), alone(), people, notifier)
  expect(await Effect.runPromise(Effect.flip(Effect.provide(run({ practice, sha256 }), layers)))).toMatchObject(missing)
}, 2_000)
