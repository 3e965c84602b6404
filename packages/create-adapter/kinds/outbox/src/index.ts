/**
 * Notices that wait in one JSON file, for one process at a time. Each change makes the whole anew, and writes it beside its place, flushed, before it is
 * put there: so what is put or settled together is so whole or not at all. For an office, not for a country.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { Notice } from "@omringd/core"
import { Outbox } from "@omringd/core/Notices"
import type { Outcome, Outgoing, Parked, Waiting } from "@omringd/core/Notices"
import { Bell, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"

export interface JsonFileOptions {
  /** Begun when it is not there; the folder it lies in must be. */
  readonly file: string
}

type Standing =
  | { readonly is: "waiting" }
  | { readonly is: "again"; readonly at: number }
  | { readonly is: "resting"; readonly until: number }
  | ({ readonly is: "parked" } & Pick<Parked, "why" | "said" | "at">)

interface Entry extends Waiting {
  readonly standing: Standing
}
interface State {
  /** What waits or is parked, in the order in which it was put: what is about safety, and the rest. */
  readonly safety: readonly Entry[]
  readonly others: readonly Entry[]
  /** All ids that were ever put, by trajectory. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
}

const all = ({ safety, others }: State): readonly Entry[] => [...safety, ...others]
const each = (state: State, change: (entry: Entry) => Entry | undefined): State => {
  const changed = (entries: readonly Entry[]) => entries.flatMap((entry) => change(entry) ?? [])
  return { ...state, safety: changed(state.safety), others: changed(state.others) }
}

/** A copy: what anyone does to the other changes nothing here. */
const own = (notice: Notice): Notice => Notice.read(Notice.write(notice)) ?? notice

const put = (state: State, notices: readonly Notice[]): readonly [State, number] => {
  const fresh = new Map<string, Notice>()
  const seen = new Map(state.seen)
  for (const notice of notices) {
    const ids = seen.get(notice.trajectory) ?? new Set()
    if (!ids.has(notice.id)) fresh.set(notice.id, own(notice))
    seen.set(notice.trajectory, new Set([...ids, notice.id]))
  }
  const added = (isSafety: boolean) => [...fresh.values()].filter(({ safety }) => safety === isSafety).map((notice): Entry => ({ notice, tried: 0, standing: { is: "waiting" } }))
  return [{ safety: [...state.safety, ...added(true)], others: [...state.others, ...added(false)], seen }, fresh.size]
}

/** When each that nothing before it in its line holds up can be brought. */
const inTime = (state: State, now: number): readonly (Waiting & { readonly at: number })[] =>
  [state.safety, state.others].flatMap((entries) => {
    const held = new Set<string>()
    return entries.flatMap(({ notice, tried, standing }) => {
      if (standing.is === "parked" || held.has(notice.trajectory)) return []
      if (standing.is === "again" && standing.at > now) held.add(notice.trajectory)
      return [{ notice, tried, at: standing.is === "again" ? standing.at : standing.is === "resting" ? standing.until : now }]
    })
  })

const settled = (entry: Entry, outcome: Outcome): Entry | undefined => {
  if (outcome.came === "brought") return undefined
  if (outcome.came === "rest") return { ...entry, standing: { is: "resting", until: outcome.until } }
  if (outcome.came === "again") return { ...entry, tried: outcome.tried, standing: { is: "again", at: outcome.at } }
  return { ...entry, tried: outcome.tried, standing: { is: "parked", why: outcome.why, said: outcome.said, at: outcome.at } }
}
const settle = (state: State, outcomes: readonly Outcome[]): State => {
  const came = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  return each(state, (entry) => {
    const outcome = came.get(entry.notice.id)
    return outcome === undefined || entry.standing.is === "parked" ? entry : settled(entry, outcome)
  })
}

const parkedIn = (state: State, after: string | undefined): readonly Parked[] => {
  const entries = all(state)
  const from = after === undefined ? 0 : entries.findIndex(({ notice }) => notice.id === after) + 1
  return entries.slice(from).flatMap(({ notice, tried, standing }) => {
    if (standing.is !== "parked") return []
    const { why, said, at } = standing
    return [{ notice, tried, why, said, at }]
  })
}

const forget = (state: State, trajectory: string): State =>
  ({ ...each(state, (entry) => (entry.notice.trajectory === trajectory ? undefined : entry)), seen: new Map([...state.seen].filter(([one]) => one !== trajectory)) })

const written = (state: State): string => {
  const entries = all(state).map(({ notice, tried, standing }) => ({ notice: Notice.write(notice), tried, standing }))
  return JSON.stringify({ entries, seen: [...state.seen].map(([trajectory, ids]) => [trajectory, [...ids]]) })
}
/** What `written` wrote; throws where something else stands there. */
const readIn = (text: string): State => {
  const { entries, seen } = JSON.parse(text) as { readonly entries: readonly (Omit<Entry, "notice"> & { readonly notice: string })[]; readonly seen: readonly [string, readonly string[]][] }
  const read = entries.map(({ notice: one, tried, standing }): Entry => {
    const notice = Notice.read(one)
    if (notice === undefined) throw new SyntaxError("a notice in it cannot be read")
    return { notice, tried, standing }
  })
  return {
    safety: read.filter(({ notice }) => notice.safety), others: read.filter(({ notice }) => !notice.safety),
    seen: new Map(seen.map(([trajectory, ids]) => [trajectory, new Set(ids)]))
  }
}
const empty: State = { safety: [], others: [], seen: new Map() }

const flushed = (file: string, flags: string, write: (descriptor: number) => void): void => {
  const descriptor = fs.openSync(file, flags)
  try {
    write(descriptor)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

const causes: { readonly [code: string]: StoreUnavailable["why"] } = { ENOSPC: "full", EDQUOT: "full", EROFS: "read-only", EACCES: "cannot-open", ENOENT: "cannot-open" }
const failureOf = (store: string, thrown: unknown): StoreUnavailable => {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "it could not be written"
  return new StoreUnavailable({ store, why: causes[code] ?? "other", said: code })
}

const outboxOn = (file: string, before: State, isOpen: () => boolean, bell: Bell): Outgoing => {
  let state = before
  let heard = bell.rung()
  const turn = Semaphore.makeUnsafe(1)
  const attempt = <A>(answer: () => A): Effect.Effect<A, StoreUnavailable> =>
    Effect.suspend(() => (isOpen() ? Effect.try({ try: answer, catch: (thrown) => failureOf(file, thrown) }) : Effect.fail(new StoreUnavailable({ store: file, why: "closed", said: "it was closed" }))))
  /** What is written is so, and what could not be written is not. */
  const become = (next: State): void => {
    flushed(`${file}.new`, "w", (descriptor) => { fs.writeFileSync(descriptor, written(next)) })
    fs.renameSync(`${file}.new`, file)
    flushed(path.dirname(file), "r", () => {})
    state = next
  }
  return {
    put: (notices) => attempt(() => {
      const [next, fresh] = put(state, notices)
      if (fresh > 0) become(next)
      if (fresh > 0) bell.ring()
      return fresh
    }),
    ready: (now, limit) => attempt(() => inTime(state, now).filter(({ at }) => at <= now).slice(0, Math.max(0, limit)).map(({ notice, tried }) => ({ notice, tried }))),
    next: (now) => attempt(() => inTime(state, now).reduce<number | undefined>((first, { at }) => Math.min(first ?? Infinity, Math.max(at, now)), undefined)),
    settle: (outcomes) => attempt(() => { become(settle(state, outcomes)) }),
    parked: (after, limit) => attempt(() => parkedIn(state, after).slice(0, Math.max(0, limit))),
    resume: (ids) => attempt(() => {
      const resumed = new Set(parkedIn(state, undefined).map(({ notice }) => String(notice.id)).filter((id) => ids === undefined || ids.includes(id)))
      if (resumed.size === 0) return 0
      become(each(state, (entry) => (resumed.has(entry.notice.id) ? { ...entry, tried: 0, standing: { is: "waiting" } } : entry)))
      bell.ring()
      return resumed.size
    }),
    forget: (trajectory) => attempt(() => { become(forget(state, trajectory)) }),
    turn: Effect.andThen(attempt(() => undefined), Effect.asVoid(Effect.acquireRelease(turn.take(1), () => turn.release(1), { interruptible: true }))),
    rung: Effect.suspend(() => Effect.andThen(bell.after(heard), Effect.sync(() => { heard = bell.rung() })))
  }
}

/** An outbox for as long as its scope. */
export const open = ({ file }: JsonFileOptions): Effect.Effect<Outgoing, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const before = yield* Effect.try({
      try: () => (fs.existsSync(file) ? readIn(fs.readFileSync(file, "utf8")) : empty),
      catch: (thrown) => (thrown instanceof Error && "code" in thrown ? failureOf(file, thrown) : new StoreCorrupt({ store: file, why: "damaged", said: "it cannot be read as it is written" }))
    })
    const bell = Bell.make()
    const held = yield* Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (state) => Effect.sync(() => { state.isOpen = false; bell.ring() }))
    return outboxOn(file, before, () => held.isOpen, bell)
  })

/** What `openNotices({ outbox: jsonFile({ file: "waiting.json" }) })` takes. */
export const jsonFile = (options: JsonFileOptions): Layer.Layer<Outbox, OpenFailure> => Layer.effect(Outbox, open(options))
