/** Forgetting for whoever does not use effect: the same service with promises, rejected with the same tagged failures. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import type { ForgetPerson, ForgetTrajectory, Forgotten, Request } from "./asked.ts"
import type { Certificate, Completed } from "./certificate.ts"
import type { Finding } from "./check.ts"
import type { Due } from "./due.ts"
import { Forgetting } from "./layer.ts"
import type { ForgettingLog } from "./log.ts"
import type { Sha256 } from "../Chain.ts"
import type { Moment } from "../Moment.ts"
import type { Outbox } from "../notices/outbox.ts"
import type { Practice } from "../Practice.ts"
import type { PeoplesKeys } from "../sealing/keyring.ts"
import { Trajectories } from "../Trajectories.ts"
import type { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface PromisedForgetting {
  forgetPerson(asked: ForgetPerson): Promise<Forgotten>
  forgetTrajectory(asked: ForgetTrajectory): Promise<Forgotten>
  request(asked: Request): Promise<Forgotten>
  /** Rejects with `NotAMoment` when this is no day or moment that exists. */
  due(on: Moment): AsyncIterable<Due>
  recover(): Promise<readonly Completed[]>
  check(certificate: Certificate): Promise<readonly Finding[]>
  certificates(): AsyncIterable<Certificate>
  close(): Promise<void>
}

/** Each layer is opened for this and closed with it; what keeps one from opening rejects. @public */
export interface OpenForgettingOptions {
  readonly practice: Practice
  readonly sha256: Sha256
  /** As the host reads it: sealed, where words are. */
  readonly store: Layer.Layer<TrajectoryStore, unknown>
  readonly keys: Layer.Layer<PeoplesKeys, unknown>
  readonly log: Layer.Layer<ForgettingLog, unknown>
  readonly outbox?: Layer.Layer<Outbox, unknown>
}

/** Opens what it is given, and finishes what was begun; rejects with the reason when it cannot. @public */
export const openForgetting = async ({ practice, sha256, store, keys, log, outbox }: OpenForgettingOptions): Promise<PromisedForgetting> => {
  const around = Layer.mergeAll(Layer.provideMerge(Trajectories.layer({ practice, remember: 0 }), store), keys, log, outbox ?? Layer.empty)
  const runtime = ManagedRuntime.make(Layer.provide(Forgetting.layer({ practice, sha256 }), around))
  const forgetting = await runtime.runPromise(Forgetting)
  return {
    forgetPerson: (asked) => Effect.runPromise(forgetting.forgetPerson(asked)),
    forgetTrajectory: (asked) => Effect.runPromise(forgetting.forgetTrajectory(asked)),
    request: (asked) => Effect.runPromise(forgetting.request(asked)),
    due: (on) => Stream.toAsyncIterable(forgetting.due(on)),
    recover: () => Effect.runPromise(forgetting.recover),
    check: (certificate) => Effect.runPromise(forgetting.check(certificate)),
    certificates: () => Stream.toAsyncIterable(forgetting.certificates),
    close: () => runtime.dispose()
  }
}
