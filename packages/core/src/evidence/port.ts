/** The port to an anchor: heads of chains, kept elsewhere than the steps, by someone who cannot write the steps. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { AnchorCorrupt, AnchorUnavailable } from "./failure.ts"
import type { Head } from "./head.ts"

/** @public */
export type AnchorFailure = AnchorUnavailable | AnchorCorrupt

/** @public */
export interface Anchoring {
  /**
   * Keeps these heads instead of those that were kept: all, or when they fail halfway none, and then what was kept still is. They come
   * sorted by the bytes of their trajectories' names, each once. `AnchorDocument` writes them as one text.
   */
  keep<E>(heads: Stream.Stream<Head, E>): Effect.Effect<void, E | AnchorFailure>
  /** What is kept, in that order. Of an anchor that is not whole, nothing is given. `AnchorUnavailable`, `not-there`: nothing was ever kept. */
  readonly heads: Stream.Stream<Head, AnchorFailure>
}

/** @public */
export class Anchor extends Context.Service<Anchor, Anchoring>()("@omringd/core/Anchor") {}
