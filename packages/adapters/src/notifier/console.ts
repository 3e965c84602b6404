/**
 * One line for each letter, with its text, on the terminal or another stream: for trying things. Nobody is reached by it, and what it writes is
 * personal, so it is not for logs that are kept.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, Notifying, Recipient } from "@omringd/core/Notices"
import { causeOf } from "../http/cause.ts"
import { discreet } from "./sending/discreet.ts"
import { harmless } from "./sending/harmless.ts"
import { opened } from "./sending/opened.ts"

/** @public */
export interface ConsoleOptions {
  /** Where the lines go; the terminal's standard output when left out. It is not ended. */
  readonly stream?: NodeJS.WritableStream
  /** How long to wait until a line is taken; 10 seconds when left out. */
  readonly patience?: Duration.Input
}

const lineOf = ({ notice, to, text }: Letter): string => {
  const name = to.name === undefined ? "" : ` (${to.name})`
  return `${harmless(`${notice.at} ${notice.id} ${notice.safety ? "safety " : ""}${notice.notice} to ${notice.to}${name}: ${text}`)}\n`
}

/** A notifier for as long as its scope. @public */
export const open = ({ stream = process.stdout, patience = "10 seconds" }: ConsoleOptions = {}): Effect.Effect<Notifying, never, Scope> => {
  const notifier = "console"
  const clean = discreet()
  const failed = (thrown: unknown, to: Recipient) => new NotDelivered({ notifier, why: "failed", said: clean(causeOf(thrown).said, to), lasting: false })
  const write = (letter: Letter): Effect.Effect<void, NotDelivered> =>
    Effect.callback((done) => {
      stream.write(lineOf(letter), (problem) => done(problem === null || problem === undefined ? Effect.void : Effect.fail(failed(problem, letter.to))))
    })
  /** A stream that fails tells that to whoever wrote, and only then to everyone: nobody else has to hear of it. */
  const unheard = () => {}
  const heard = Effect.acquireRelease(
    Effect.sync(() => stream.on("error", unheard)),
    () => Effect.sync(() => void setImmediate(() => stream.off("error", unheard)))
  )
  return Effect.andThen(heard, opened({ notifier, patience, send: write }))
}

/** @public */
export const layer = (options: ConsoleOptions = {}): Layer.Layer<Notifier> => Layer.effect(Notifier, open(options))

export { layer as console }
