/** Kills who takes steps and tells of them, again and again over one store, and says what is wrong afterwards. */
import * as fs from "node:fs"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { Notice, Trajectory } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { announce, deliver, Notifier, Outbox, People } from "@omringd/core/Notices"
import type { Letter, Outgoing } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { started } from "../store/process/started.ts"
import { gotIn, received } from "./process/received.ts"
import type { Got } from "./process/received.ts"
import { directoryOf, everyone, practice } from "./world.ts"

/** Where it is kept, and how a process is told. */
export interface Kept {
  readonly log: string
  readonly store: Effect.Effect<Store, unknown, Scope>
  readonly outbox: Effect.Effect<Outgoing, unknown, Scope>
  readonly argumentsFor: (seed: number, fault: string) => readonly string[]
  /** What a killed process had asked for is done or undone a little later. */
  readonly isDone: () => Promise<void>
}
export interface Series {
  readonly seed: number
  readonly kills: number
  readonly fault?: "early" | "late"
}

const trajectories = ["a", "b", "c"]

const numbersFrom = (seed: number) => {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
}

const killed = (argv: readonly string[], from: string, after: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = started("../../notices/process/tells.ts", ...argv)
    let said = ""
    let complaint = ""
    let timer: NodeJS.Timeout | undefined
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes(`${from}\n`)) timer ??= setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
    child.on("close", (code, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(`it ended by itself with ${code}: ${complaint}`))))
  })

/** The ids of all that the steps that were recorded make known. */
const dueIn = (steps: readonly Taken[]): readonly string[] => {
  let state: Trajectory = Trajectory.start(steps[0]?.trajectory ?? "")
  return steps.flatMap((taken) => {
    const before = state
    state = practice.fold(state, [taken])
    return practice.announcedAfter(before, state, taken).map((told): string => Notice.of(sha256, told).id)
  })
}

const outOfOrder = (letters: readonly Got[], isBefore: (one: number, other: number) => boolean): string | undefined => {
  const latest = new Map<string, number>()
  for (const { line, number } of letters) {
    const before = latest.get(line) ?? 0
    if (isBefore(number, before)) return `of ${line}, ${number} came after ${before}`
    latest.set(line, number)
  }
  return undefined
}
const firstOnly = (letters: readonly Got[]): readonly Got[] => {
  const seen = new Set<string>()
  return letters.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** What is wrong when nobody works: someone was told, or is to be, of what was not recorded; or a line is out of order. */
const lookAt = ({ log, store, outbox }: Kept) =>
  Effect.scoped(Effect.gen(function* () {
    const [steps, waiting] = [yield* store, yield* outbox]
    const due = new Set<string>()
    for (const trajectory of trajectories) for (const id of dueIn(yield* steps.read(trajectory))) due.add(id)
    const runs = gotIn(fs.readFileSync(log, "utf8"))
    const all = runs.flat()
    const told = all.find(({ id }) => !due.has(id))
    if (told !== undefined) return `${told.trajectory} ${told.number} was told, and is not recorded`
    const put = (yield* waiting.ready(Number.MAX_SAFE_INTEGER, 100_000)).find(({ notice }) => !due.has(notice.id))
    if (put !== undefined) return `${put.notice.trajectory} is to be told what is not recorded`
    const order = outOfOrder(firstOnly(all), (one, other) => one <= other)
    return order ?? runs.map((run) => outOfOrder(run, (one, other) => one < other)).find((wrong) => wrong !== undefined)
  }))

/** Announces and delivers what is left, with a receiver that is always well; then says what was never told. */
const finish = ({ log, store, outbox }: Kept) =>
  Effect.scoped(Effect.gen(function* () {
    const [steps, waiting] = [yield* store, yield* outbox]
    fs.appendFileSync(log, "begins\n")
    const here = Context.empty().pipe(
      Context.add(TrajectoryStore, steps), Context.add(Outbox, waiting), Context.add(People, directoryOf(everyone)),
      Context.add(Notifier, { send: (letter: Letter) => Effect.sync(() => fs.appendFileSync(log, received(letter))) })
    )
    yield* Effect.provideContext(announce({ practice, sha256, live: false }), here)
    yield* Effect.forkScoped(Effect.provideContext(deliver({ practice }), here))
    while ((yield* waiting.next(0)) !== undefined) yield* Effect.sleep(5)
    const parked = yield* waiting.parked(undefined, 10)
    if (parked.length > 0) return `${parked.length} were parked`
    const got = new Set(gotIn(fs.readFileSync(log, "utf8")).flat().map(({ id }) => id))
    if (got.size === 0) return "nobody was told of anything"
    for (const trajectory of trajectories) {
      const all = yield* steps.read(trajectory)
      const due = dueIn(all)
      const lost = due.filter((id) => !got.has(id))
      if (lost.length > 0) return `${lost.length} of ${due.length} were never told of ${trajectory}, which is at ${all.length}`
    }
    return undefined
  }))

/** Kills over one store until something is wrong or all are done. */
export const killing = async (kept: Kept, { seed, kills, fault }: Series): Promise<string | undefined> => {
  const next = numbersFrom(seed)
  fs.writeFileSync(kept.log, "")
  for (let round = 1; round <= kills; round++) {
    const working = fault === undefined ? "working" : "putting" // who puts at the wrong moment is killed near one, however busy the machine
    const from = fault === undefined && (round === 1 || next() < 0.15) ? "opening" : working
    const after = next() * { opening: 150, working: 250, putting: 200 }[from]
    await killed(kept.argumentsFor(Math.floor(next() * 1_000_000), fault ?? "none"), from, after)
    await kept.isDone()
    // What is put or sent a moment too early shows at the moment of the kill; what is lost, once all the rest has come.
    const wrong = (await Effect.runPromise(lookAt(kept))) ?? (round % 5 === 0 || round === kills ? (await Effect.runPromise(finish(kept))) ?? (await Effect.runPromise(lookAt(kept))) : undefined)
    if (wrong !== undefined) return `seed ${seed}, kill ${round}, ${after.toFixed(1)} ms after ${from}: ${wrong}`
  }
  return undefined
}

/** So many kills, a few over each store, one store after the other. */
export const killingMany = async (fresh: () => Kept, seed: number, kills: number): Promise<readonly string[]> => {
  const wrong: string[] = []
  const onOne = 10
  for (let done = 0; done < kills; done += onOne) {
    const found = await killing(fresh(), { seed: seed + done / onOne, kills: Math.min(onOne, kills - done) })
    if (found !== undefined) wrong.push(found)
  }
  return wrong
}
