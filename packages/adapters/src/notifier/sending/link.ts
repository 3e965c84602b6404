/**
 * A connection to a broker that is made when someone first needs it, shared by all who do, and made anew by the next one after it was lost. So
 * a notifier opens while the broker is down. Nothing waits in it: who sends while there is none is told at once.
 */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"

export interface Link<C> {
  /** Rejects when none could be made. */
  readonly get: () => Promise<C>
  /** Gives it up; the next one is new. */
  readonly drop: () => void
}

interface Made<C> {
  /** `lost`: to be called when it no longer serves. */
  readonly make: (lost: () => void) => Promise<C>
  readonly end: (connection: C) => Promise<void>
  /** How long making one may take, in milliseconds. */
  readonly patience: number
}

export class NoLink extends Error {}

const linkTo = <C>({ make, end, patience }: Made<C>) => {
  let current: Promise<C> | undefined
  let isOpen = true
  const forget = (made: Promise<C>): void => {
    if (current === made) current = undefined
  }
  /** Gives up after the patience; what comes later all the same is ended. */
  const inTime = (making: Promise<C>): Promise<C> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new NoLink("no connection in time"))
        making.then(end).catch(() => {})
      }, patience)
      making.then(resolve, reject).finally(() => clearTimeout(timer)).catch(() => {})
    })
  const begin = (): Promise<C> => {
    const made: Promise<C> = inTime(make(() => forget(made)))
    made.catch(() => forget(made))
    return made
  }
  /** Whoever hangs does not answer to a farewell either: then it is left to itself. */
  const drop = async (): Promise<void> => {
    const made = current
    current = undefined
    if (made === undefined) return
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, patience) })
    await Promise.race([made.then(end).catch(() => {}), late]).finally(() => clearTimeout(timer))
  }
  return {
    get: (): Promise<C> => (isOpen ? (current ??= begin()) : Promise.reject(new NoLink("it was closed"))),
    drop: () => void drop(),
    close: () => {
      isOpen = false
      return drop()
    }
  }
}

/** For as long as the scope. */
export const link = <C>(made: Made<C>): Effect.Effect<Link<C>, never, Scope> =>
  Effect.acquireRelease(Effect.sync(() => linkTo(made)), ({ close }) => Effect.promise(close))
