/** `omringd retain`: lists what is due to be forgotten, why, and what is not yet known; with --carry-out it does so after a confirmation. */
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { nameOf as fileOf, open as openFolder } from "@omringd/adapters/forgetting/file"
import type { Day, Language } from "@omringd/core"
import { Certificate, due as dueIn } from "@omringd/core/Forgetting"
import type { Due, Forgotten } from "@omringd/core/Forgetting"
import { print } from "../page/print.ts"
import { retentionPage } from "../page/retention.ts"
import { confirmed, nobodyToAsk } from "./confirm.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { forgettingFailure } from "./forgetting-failure.ts"
import { openForgetting, openKeyring, practiceOf, wrongIn } from "./forgetting.ts"
import type { ForgettingOptions } from "./forgetting.ts"
import { asData } from "./forgotten.ts"
import { interruptible } from "./interruptible.ts"
import { nameOf, openLinks, wrongIn as wrongInKept } from "./kept.ts"
import { readOnlyStore, readOnlyTrajectories } from "./read-only.ts"
import { refusalLines } from "./refused.ts"
import type { Terminal } from "./terminal.ts"

export interface RetainOptions extends ForgettingOptions {
  readonly on?: Day
  readonly language: Language
  readonly json?: boolean
  readonly carryOut?: boolean
}

type Thing = Extract<Due, { readonly due: "trajectory" | "person" }>
const isThing = (one: Due): one is Thing => one.due === "trajectory" || (one.due === "person" && one.key)
const named = (thing: Thing): string => (thing.due === "trajectory" ? thing.trajectory : thing.person)

/** Today in UTC. */
const today = (): Day => new Date().toISOString().slice(0, 10)

const listed = (options: RetainOptions, on: Day) =>
  Effect.scoped(Effect.gen(function* () {
    const practice = practiceOf(options)
    const links = yield* openLinks(options)
    const keys = yield* openKeyring(options.keyring)
    return yield* Stream.runCollect(dueIn({ practice, trajectories: readOnlyTrajectories(practice, readOnlyStore(links)), links, keys })(on))
  }))

/** One after the other, each told as it is done; what was begun before and not completed is finished first. */
const carriedOut = (options: RetainOptions, things: readonly Thing[], tell: (thing: Thing, answer: Forgotten) => void) =>
  Effect.scoped(Effect.gen(function* () {
    const { certificates: folder = "", authority = "" } = options
    const before = yield* Effect.flatMap(openFolder({ folder }), ({ list }) => Stream.runCollect(Stream.filter(list, (one) => !Certificate.isCompleted(one))))
    const forgetting = yield* openForgetting(options)
    for (const thing of things) {
      const answer = yield* thing.due === "trajectory" ? forgetting.forgetTrajectory({ trajectory: thing.trajectory, authority }) : forgetting.forgetPerson({ person: thing.person, authority })
      tell(thing, answer)
    }
    return before.length
  }))

const wrong = (options: RetainOptions): string | undefined => {
  if (options.carryOut !== true) return wrongInKept(options)
  return options.on === undefined ? wrongIn(options) : "What is carried out is what is due today: leave out --on, or --carry-out."
}

export const retain = async (options: RetainOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr, width } = terminal
  const { json = false, language, jurisdiction, carryOut = false, yes = false, certificates = "" } = options
  const stop = (said: string): Exit => {
    stderr.write(`${said}\n`)
    return exits.couldNotRun
  }
  const wrongly = wrong(options)
  if (wrongly !== undefined) return stop(wrongly)
  const on = options.on ?? today()
  try {
    const due = await interruptible(listed(options, on))
    const things = due.filter(isThing)
    const head = { omringd: 1, store: nameOf(options), jurisdiction, on, due: due.map((one) => (one.due === "unreadable" ? { due: one.due, trajectory: one.trajectory, number: one.unreadable.number } : one)) }
    if (!json) stdout.write(print(retentionPage({ on, where: nameOf(options), jurisdiction, keyring: options.keyring !== undefined, due }, language), { width, stream: stdout }))
    if (!carryOut) {
      if (json) stdout.write(`${JSON.stringify(head, undefined, 2)}\n`)
      return exits.told
    }
    const answer = yes || things.length === 0 ? true : await confirmed(terminal, `forget ${things.length}`)
    if (answer === undefined) return stop(nobodyToAsk)
    if (!answer) return stop("Nothing was destroyed.")
    const done: { readonly of: string; readonly answer: Forgotten }[] = []
    const finished = await interruptible(carriedOut(options, things, (thing, came) => {
      done.push({ of: named(thing), answer: came })
      if (json) return
      stdout.write(came.ok
        ? `${named(thing)}: forgotten. ${join(certificates, fileOf(came.certificate))}\n`
        : `${named(thing)}: not forgotten.\n${print(refusalLines(came.refused.grounds, language), { width, stream: stdout })}`)
    }))
    if (json) stdout.write(`${JSON.stringify({ ...head, finished, carriedOut: done.map(({ of, answer: came }) => ({ of, answer: asData(came) })) }, undefined, 2)}\n`)
    else if (finished > 0) stdout.write(`${finished === 1 ? "One that was begun before was finished first." : `${finished} that were begun before were finished first.`}\n`)
    return done.every(({ answer: { ok } }) => ok) ? exits.told : exits.refused
  } catch (error) {
    const failure = forgettingFailure(error)
    if (failure === undefined) throw error
    return stop(failure)
  }
}
