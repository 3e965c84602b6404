/** The port to where certificates are kept: begun before anything is destroyed, completed after, so that whoever is killed in between is finished. */
import * as Context from "effect/Context"
import * as TaggedData from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Certificate, Completed } from "./certificate.ts"

/** It may work later, or somewhere else. Nothing was destroyed that was not begun there. @public */
export class ForgettingLogUnavailable extends TaggedData.TaggedError("ForgettingLogUnavailable")<{
  readonly log: string
  /** `damaged`: what lies there is no certificate, or not the whole of one: bring back a copy. */
  readonly why: "locked" | "read-only" | "full" | "closed" | "cannot-open" | "damaged" | "newer" | "other"
  readonly said: string
}> {
  override get message(): string {
    return `${this.log}: ${this.why} (${this.said})`
  }
}

/** @public */
export interface Log {
  /** Keeps a certificate that was begun; it outlives a power cut once this has ended. The same one twice is kept once. */
  begun(certificate: Certificate): Effect.Effect<void, ForgettingLogUnavailable>
  /** Keeps that it is done. What was completed before stays as it was. */
  completed(certificate: Completed): Effect.Effect<void, ForgettingLogUnavailable>
  /** All there are, begun and completed, each once; in the order in which they were begun, as far as their moments tell. */
  readonly list: Stream.Stream<Certificate, ForgettingLogUnavailable>
}

/** @public */
export class ForgettingLog extends Context.Service<ForgettingLog, Log>()("@omringd/core/ForgettingLog") {}
