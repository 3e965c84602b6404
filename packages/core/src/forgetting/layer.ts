/** The service over a store, a keyring and a log. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { Sha256 } from "../Chain.ts"
import { NoChain } from "../evidence/failure.ts"
import { ForgettingLog } from "./log.ts"
import { service } from "./service.ts"
import type { ForgettingFailure, Service } from "./service.ts"
import { Outbox } from "../notices/outbox.ts"
import type { Practice } from "../Practice.ts"
import { PeoplesKeys } from "../sealing/keyring.ts"
import { Trajectories } from "../Trajectories.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface ForgettingOptions {
  /** With the pack of the place whose law says how long things are kept. */
  readonly practice: Practice
  readonly sha256: Sha256
}

/** @public */
export class Forgetting extends Context.Service<Forgetting, Service>()("@omringd/core/Forgetting") {
  /** Finishes first what was begun and not completed. Notices about a trajectory that is removed go too where there is an `Outbox`. */
  static readonly layer = ({ practice, sha256 }: ForgettingOptions): Layer.Layer<Forgetting, ForgettingFailure | NoChain, TrajectoryStore | Trajectories | PeoplesKeys | ForgettingLog> =>
    Layer.effect(Forgetting, Effect.gen(function* () {
      const store = yield* TrajectoryStore
      const { links } = store
      if (links === undefined) return yield* Effect.fail(new NoChain({ store: "this store", said: "without a chain nothing of it can be shown" }))
      const outbox = Option.getOrUndefined(yield* Effect.serviceOption(Outbox))
      const forgetting = service({
        practice, sha256, store, links, trajectories: yield* Trajectories, keys: yield* PeoplesKeys, log: yield* ForgettingLog, ...(outbox === undefined ? {} : { outbox })
      })
      yield* forgetting.recover
      return forgetting
    }))
}
