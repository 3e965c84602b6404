/** Eight people take a step at the same moment, in a store that takes a while, as one across a network does: some are conflicts, unless they ask again. */
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { memory } from "@omringd/adapters/store/memory"
import { Practice, Step } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store, StoreFailure } from "@omringd/core/TrajectoryStore"
import { charter } from "@omringd/rules/charter"

const slow = Layer.effect(TrajectoryStore, Effect.map(TrajectoryStore, (store): Store => ({
  ...store, append: (id, version, steps) => Effect.delay(store.append(id, version, steps), "2 millis")
})))
const omringd = await openOmringd({ practice: Practice.of(charter()), store: Layer.provide(slow, memory()) })
const step = (person: string) => Step.make("PersonJoined", { person, role: "network-person" })
const people = Array.from({ length: 8 }, (_, index) => `person-${index}`)
const who = (by: string) => ({ id: `${by}-joins`, by, at: "2026-03-02" })

// the snippet

const plain = await Promise.allSettled(people.map((person) => omringd.take("petrov", step(person), who(person))))
const conflicts = plain.flatMap((one) => (one.status === "rejected" ? [String(Reflect.get(Object(one.reason), "_tag"))] : []))
if (conflicts.length === 0 || conflicts.some((tag) => tag !== "Conflict" || statusOf[tag] !== 409)) throw new Error(`nobody was in anyone's way: ${conflicts.join()}`)
const asked = await Promise.all(people.map((person) => taken("janssens", step(person), who(person))))
if (!asked.every(({ ok }) => ok) || (await omringd.read("janssens")).version !== 8) throw new Error("not everyone came in")
await omringd.close()
