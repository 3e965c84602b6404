/** Who asks about a day that is none is told so, before anything is read: text is compared as text, so any other would be answered, and wrongly. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { Practice } from "@omringd/core"
import { NotAMoment, openForgetting } from "@omringd/core/Forgetting"
import { announce, Notifier, openNotices, Outbox, People } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { Trajectories } from "@omringd/core/Trajectories"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { layer as memoryLog } from "../../src/forgetting/memory.ts"
import { layer as ringKeys } from "../../src/keyring/memory.ts"
import { memory as outboxIn, open as openOutbox } from "../../src/outbox/memory.ts"
import { alone } from "../../src/rounds/alone.ts"
import { memory, open } from "../../src/store/memory.ts"

const practice = Practice.of()
const none = ["2026-3-3", "03/03/2026", "2026-02-30", "2026-03-03 10:00", "2026-03-03T10:00:00+01:00", "morgen", "", "2026-03-033"]
const notOne = (name: string) => ({ _tag: "NotAMoment", fault: { path: [name], problem: "not-a-moment" } })

const first = async <A>(all: AsyncIterable<A>): Promise<A | undefined> => {
  for await (const one of all) return one
  return undefined
}

describe.each(none)("%j", (none) => {
  it("what needs to happen, with promises", async () => {
    const omringd = await openOmringd({ practice, store: memory() })
    await omringd.take("a", { step: "PersonJoined", person: "an", role: "consultant" }, { by: "an", at: "2026-03-02" })
    expect(await first(omringd.whatNeedsToHappen("2026-03-03"))).toMatchObject({ trajectory: "a" })
    await expect(first(omringd.whatNeedsToHappen(none))).rejects.toMatchObject(notOne("at"))
    await expect(first(omringd.whatNeedsToHappen(none, ["a"]))).rejects.toMatchObject(notOne("at"))
    await omringd.close()
  })
  it("what needs to happen, as a service, which reads nothing for it", () => Effect.runPromise(Effect.scoped(Effect.gen(function* () {
    const store = yield* open()
    const untouched = { ...store, read: () => Effect.die("it was read"), follow: () => Stream.die("it was read") }
    const asking = Effect.flatMap(Trajectories, (service) => Stream.runCollect(service.whatNeedsToHappen(none)))
    const failure = yield* Effect.flip(Effect.provide(asking, Layer.provide(Trajectories.layer({ practice }), Layer.succeed(TrajectoryStore, untouched))))
    expect(failure).toBeInstanceOf(NotAMoment)
    expect(failure.message).toBe("at must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists")
  }))))
  it("what is due to be forgotten", async () => {
    const forgetting = await openForgetting({ practice, sha256, store: memory({ sha256 }), keys: ringKeys(), log: memoryLog() })
    expect(await first(forgetting.due("2026-03-03T10:00:00Z"))).toBeUndefined()
    await expect(first(forgetting.due(none))).rejects.toMatchObject(notOne("on"))
    await forgetting.close()
  })
  it("since when people are told", async () => {
    const people = Layer.succeed(People, { find: () => Effect.succeed(undefined) })
    const notifier = Layer.succeed(Notifier, { send: () => Effect.void })
    await expect(openNotices({ practice, sha256, store: memory(), outbox: outboxIn(), rounds: alone(), people, notifier, since: none })).rejects.toMatchObject(notOne("since"))
    const announcing = Effect.scoped(Effect.gen(function* () {
      const given = Layer.merge(Layer.succeed(TrajectoryStore, yield* open()), Layer.succeed(Outbox, yield* openOutbox()))
      return yield* Effect.flip(Effect.provide(announce({ practice, sha256, since: none, live: false }), given))
    }))
    expect(await Effect.runPromise(announcing)).toMatchObject(notOne("since"))
  })
})
