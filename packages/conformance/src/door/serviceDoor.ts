/** The door through the `Trajectories` service over a store. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Practice } from "@omringd/core"
import { Trajectories } from "@omringd/core/Trajectories"
import type { OpenFailure, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Door } from "./Door.ts"

/** @beta */
export const serviceDoor = (store: Layer.Layer<TrajectoryStore, OpenFailure>, practice: Practice = Practice.of()): Door => {
  const runtime = ManagedRuntime.make(Layer.provide(Trajectories.layer({ practice }), store))
  const use = <A, E>(ask: (service: (typeof Trajectories)["Service"]) => Effect.Effect<A, E>): Promise<A> => runtime.runPromise(Effect.flatMap(Trajectories, ask))
  return {
    practice,
    take: (id, step, who) => use((service) => Effect.map(service.takeUnknown(id, step, who), (answer) =>
      Result.isFailure(answer) ? { ok: false, refusal: answer.failure } : { ok: true, ...answer.success })),
    whyNot: (id, step, who) => use((service) => service.whyNot(id, step, who)),
    read: (id) => use((service) => service.read(id)),
    whatNeedsToHappen: (at) => use((service) => Effect.map(Stream.runCollect(service.whatNeedsToHappen(at)), (all) => all.filter((one) => "needs" in one))),
    forget: (id) => use((service) => service.forget(id)),
    close: () => runtime.dispose()
  }
}
