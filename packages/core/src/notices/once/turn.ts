/** A turn that is waited for only so long: who has it brings these notices too. */
import * as Effect from "effect/Effect"
import { StoreUnavailable } from "../../store/failure.ts"

const patience = "5 seconds"
const another = new StoreUnavailable({ store: "notices", why: "locked", said: "another process brings notices from here, and will bring these too" })

export const orAnother = <A, E, R>(turn: Effect.Effect<A, E, R>): Effect.Effect<A, E | StoreUnavailable, R> =>
  Effect.timeoutOrElse(turn, { duration: patience, orElse: () => Effect.fail(another) })
