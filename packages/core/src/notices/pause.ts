/** How long to wait before something is tried again. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** @public */
export interface Pausing {
  /** After the first try; 5 seconds when left out. */
  readonly first?: Duration.Input
  /** So many times as long after each further one; 2 when left out. */
  readonly factor?: number
  /** Never longer than this, unless the other side asks for it; an hour when left out. */
  readonly most?: Duration.Input
}

/** What the other side may ask for at most: a day, in milliseconds. */
const longestAsked = 86_400_000
/** Up to so much of a pause is left off, so that what failed together is not tried again together. */
const jitter = 0.25

const asked = (wait: number | undefined): number => (wait !== undefined && wait > 0 ? Math.min(wait, longestAsked) : 0)

/** In whole milliseconds, after so many tries; at least as long as the other side asks to wait. */
export const pauseAfter = (tried: number, { first = "5 seconds", factor = 2, most = "1 hour" }: Pausing, wait?: number): Effect.Effect<number> => {
  const grown = Math.min(Duration.toMillis(most), Duration.toMillis(first) * factor ** Math.max(0, tried - 1))
  return Effect.map(Random.next, (random) => Math.ceil(Math.max(grown * (1 - jitter * random), asked(wait))))
}
