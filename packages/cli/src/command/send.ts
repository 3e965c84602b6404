/** `omringd notices send`: announces what is recorded, looks whose days have come, and brings what must be told. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { layer as peopleLayer } from "@omringd/adapters/people/file"
import { Practice } from "@omringd/core"
import type { Moment } from "@omringd/core"
import { once, Outbox, run } from "@omringd/core/Notices"
import type { NoticesOptions, NotifierUnusable, OpenDirectoryFailure, Outcome } from "@omringd/core/Notices"
import type { Unreadable } from "@omringd/core/TrajectoryStore"
import { openPeople, peopleFile } from "../directory-file/people.ts"
import { failing } from "../notices/failing.ts"
import type { Failing } from "../notices/failing.ts"
import { openOutbox, roundsLayer, storeLayer } from "../notices/places.ts"
import type { WaitingOptions } from "../notices/places.ts"
import { telling } from "../notices/telling.ts"
import { readTo } from "../notices/to.ts"
import { packsNamed } from "../packs.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { interruptible } from "./interruptible.ts"
import { nameOf, wrongIn } from "./kept.ts"
import { showProblems } from "./problems.ts"
import { storeFailure } from "./store-failure.ts"
import { remark } from "./terminal.ts"
import type { Terminal } from "./terminal.ts"
import { counted } from "./verify.ts"

export interface SendOptions extends WaitingOptions {
  readonly people: string
  readonly to: string
  readonly packs: readonly string[]
  readonly since?: Moment
  readonly once?: boolean
  readonly json?: boolean
}

const nextStep = "Nothing was sent. `omringd schema people` prints the format; `omringd example people.yaml` shows it."

const because = ({ why, said }: Pick<Failing, "why" | "said">): string => (said === "" ? why : `${why} (${said})`)

/** What came of what was brought, for whoever watches. */
const tallied = ({ stderr }: Terminal) => {
  const count = { brought: 0, again: 0, rest: 0, parked: 0 } satisfies { [C in Outcome["came"]]: number }
  const unreadable = new Set<string>()
  return {
    count, unreadable,
    told: (outcomes: readonly Outcome[]): void => {
      for (const one of outcomes) {
        count[one.came]++
        if (one.came === "parked") stderr.write(`${one.id} is parked: ${because(one)}\n`)
      }
    },
    unread: (step: Unreadable): void => {
      unreadable.add(step.trajectory)
      stderr.write(`Nothing more is announced of ${step.trajectory}. ${step.message}\n`)
    }
  }
}
type Tally = ReturnType<typeof tallied>

/** Left out when there is nothing to say of it. */
const part = (count: number, text: string): readonly string[] => (count === 0 ? [] : [text])

interface Standing {
  readonly parked: number
  /** Tried before, and not now: their pause is not over. */
  readonly paused: number
}

const summary = ({ count: { brought, parked }, unreadable }: Tally, before: Standing, failed: readonly Failing[], waiting: string | undefined): string =>
  [
    `${counted(brought, "notice", "notices")} brought.`,
    ...failed.map((one) => `${one.notices} could not be brought now: ${because(one)}.`),
    ...part(before.paused, `${before.paused} could not be brought before, and ${before.paused === 1 ? "waits" : "wait"} to be tried again: why was said then, and is said again once ${before.paused === 1 ? "it is" : "they are"}.`),
    ...part(parked + before.parked, `${parked + before.parked} parked: \`omringd notices parked\` says why.`),
    ...part(unreadable.size, `${counted(unreadable.size, "trajectory", "trajectories")} could not be read.`),
    ...(waiting === undefined ? [] : [waiting])
  ].join(" ")

const cameTo = ({ count: { brought, again, parked }, unreadable }: Tally, store: string, to: string, failed: readonly Failing[], next: Moment | undefined) => ({
  omringd: 1, store, to, brought, again, failing: failed, parked, unreadable: [...unreadable], ...(next === undefined ? {} : { next })
})

const sent = (options: SendOptions, tally: Tally, terminal: Terminal, to: string) =>
  Effect.gen(function* () {
    const { stdout, stderr } = terminal
    const settings: NoticesOptions = {
      practice: Practice.of(...packsNamed(options.packs)), sha256, name: options.name, unreadable: (step) => Effect.sync(() => tally.unread(step)),
      ...(options.since === undefined ? {} : { since: options.since })
    }
    const outbox = yield* Outbox
    if (options.once !== true) {
      stderr.write(remark(terminal, `Notices of ${nameOf(options)} go to ${to}, until this is interrupted.\n`))
      return yield* Effect.provide(run(settings), roundsLayer(options))
    }
    const before = new Set<string>((yield* outbox.parked(undefined, atMost)).map(({ notice }) => notice.id))
    const { notBrought, next } = yield* once(settings)
    const failed = failing(notBrought)
    const now = new Set(notBrought.map(({ notice }) => notice.id))
    const paused = (yield* outbox.ready(everything, atMost)).filter(({ notice, tried }) => tried > 0 && !now.has(notice.id)).length
    if (options.json === true) stdout.write(`${JSON.stringify(cameTo(tally, nameOf(options), to, failed, next), undefined, 2)}\n`)
    else stderr.write(remark(terminal, `${summary(tally, { parked: before.size, paused }, failed, next === undefined ? undefined : `More can be brought from ${next} on.`)}\n`))
    return tally.count.parked + tally.count.again + tally.unreadable.size + paused === 0 ? exits.told : exits.notBrought
  })
/** Of more than these it is not said how many. */
const atMost = 1_000
/** The last day there is: by then no pause is left. */
const everything = Date.parse("9999-12-31")

type Failure = NotifierUnusable | OpenDirectoryFailure
const failureOf = (error: unknown): string | undefined => {
  const tags: readonly unknown[] = ["NotifierUnusable", "DirectoryUnavailable", "DirectoryWrong"]
  const isOurs = (one: unknown): one is Failure => one instanceof Error && "_tag" in one && tags.includes(one._tag)
  return isOurs(error) ? `Nothing can be brought as it is. ${error.message}` : storeFailure(error)
}

export const send = async (options: SendOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const refuse = (why: string): Exit => {
    stderr.write(`${why}\n`)
    return exits.couldNotRun
  }
  const wrong = options.json === true && options.once !== true ? "One document is there at the end: say --once with --json." : wrongIn(options)
  if (wrong !== undefined) return refuse(wrong)
  const to = await readTo(options.to, process.env, stdout)
  if ("problem" in to) return refuse(to.problem)
  const people = await openPeople(options.people)
  if ("problems" in people) return showProblems(options.people, people.problems, nextStep, terminal)
  const tally = tallied(terminal)
  const outbox = Layer.effect(Outbox, Effect.map(openOutbox(options), (opened) => telling(opened, tally.told)))
  const all = Layer.mergeAll(storeLayer(options), outbox, peopleLayer(peopleFile(options.people)), to.notifier)
  try {
    return await interruptible(Effect.provide(sent(options, tally, terminal, to.name), all))
  } catch (error) {
    const failure = failureOf(error)
    if (failure === undefined) throw error
    return refuse(failure)
  }
}
