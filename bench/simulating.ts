/**
 * Families simulated under the charter, a hundred judged steps counted as one trajectory, beside as many bare events in SimPy: an office as it
 * is, then only the judging, then only the calendar, so that what stands between is seen. And two workers beside one: by the clock, which needs a
 * machine that has two cores to spare, so that what it gives a loop that only counts, and two processes that do the same and share nothing, stands
 * beside it; and by the processor. All other times are of the processor.
 */
import { execFile, execFileSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { Worker } from "node:worker_threads"
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import { Trusted } from "@omringd/core/Trusted"
import { Calendar, Replication, runStudy } from "@omringd/lab/simulate"
import { charter } from "@omringd/rules/charter"
import { rowOf } from "./measure.ts"
import type { Row } from "./measure.ts"
import { studyOf } from "./simulating-study.ts"
import { longTrajectory, proposed } from "./trajectory.ts"

const steps = 100
const rounds = 7
const families = 1_000
const bar = { ratio: 2 }
const practice = Trusted.of(charter())
const packsNamed = () => [charter()]

const events = fileURLToPath(new URL("peers/simpy-events.py", import.meta.url))
interface Peer {
  readonly what: string
  readonly rate: () => number
}
/** Debian's python3-simpy is release 2, its python3-simpy3 release 3; whichever is not installed is left out, in words. */
const peers = (): readonly Peer[] => (["2", "3"] as const).flatMap((release) => {
  const run = () => execFileSync("/usr/bin/python3", [events, release, String(families), String(steps)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split(" ")
  try {
    const [version = release] = run()
    return [{ what: `SimPy ${version}, ${steps} bare events each`, rate: () => Number(run()[1]) }]
  } catch {
    console.log(`SimPy ${release} is left out: it is not installed (Debian: ${release === "2" ? "python3-simpy" : "python3-simpy3"})`)
    return []
  }
})

/** How many trajectories of a hundred steps a second of one core. */
const perSecond = (does: () => number): number => {
  const before = process.cpuUsage()
  const count = does()
  const { user, system } = process.cpuUsage(before)
  return count / ((user + system) / 1_000_000) / steps
}

const office = (): number => {
  let judged = 0
  const whole = studyOf(2)
  for (let replication = 0; replication < 2; replication++) {
    for (const family of Replication.of({ ...whole, warmUp: 0 }, { arm: 0, replication }, packsNamed).families) judged += family.steps + family.refused
  }
  return judged
}
const known = proposed(longTrajectory(steps))
const judging = (): number => {
  const calendar = Calendar.empty()
  for (let family = 0; family < families; family++) {
    let trajectory: Trajectory = Trajectory.start("family")
    let at = 0
    const next = (): void => {
      const { step, who } = known[at++] ?? known[0] ?? (() => { throw new Error("there are no steps") })()
      const answer = practice.take(trajectory, step, who)
      if (Result.isFailure(answer)) throw new Error(`${step.step} was refused: ${JSON.stringify(answer.failure.reasons)}`)
      trajectory = answer.success.trajectory
      if (at < steps) calendar.at(calendar.now + 1, next)
    }
    calendar.at(0, next)
  }
  calendar.run(steps)
  return families * steps
}
const bare = (): number => {
  const calendar = Calendar.empty()
  for (let family = 0; family < families; family++) {
    let at = 0
    const next = (): void => { if (++at < steps) calendar.at(calendar.now + 1, next) }
    calendar.at(0, next)
  }
  calendar.run(steps)
  return families * steps
}

const beside = ({ what, rate }: Peer): readonly Row[] => ([
  ["simulate", "families of an office simulated under the charter, a hundred judged steps each", office],
  ["simulate-judging", "a known trajectory of a hundred steps judged under the charter, each step an event", judging],
  ["simulate-calendar", "a hundred bare events of ours", bare]
] as const).map(([id, does, ours]) => {
  perSecond(ours) // to warm up
  const rates = Array.from({ length: rounds }, () => [perSecond(ours), rate()] as const)
  return rowOf({ id: `${id}-beside-${Number.parseInt(what.split(" ")[1] ?? "", 10) === 2 ? "simpy-2" : "simpy"}`, what: does, bar, beside: { what } }, rates)
})

const replications = 40
/** So many are done before both threads have compiled what they run often. */
const warm = 8
interface Ran {
  /** A second, by the clock: of the whole run, starting and writing too, and once it was warm. */
  readonly whole: number
  readonly warm: number
  /** A second of the processor. */
  readonly processor: number
}
const ran = async (workers: number): Promise<Ran> => {
  const out = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const times: number[] = []
  const [began, before] = [performance.now(), process.cpuUsage()]
  try {
    await runStudy(studyOf(replications), {
      out, workers, worker: new URL("simulating-worker.ts", import.meta.url), packsNamed, release: "bench", onProgress: () => { times.push(performance.now()) }
    })
  } finally {
    rmSync(out, { recursive: true })
  }
  const { user, system } = process.cpuUsage(before)
  const [from = began, to = began] = [times[warm - 1], times[replications - 2]] // the last one may have the machine to itself
  return { whole: replications / ((performance.now() - began) / 1_000), warm: (replications - 1 - warm) / ((to - from) / 1_000), processor: replications / ((user + system) / 1_000_000) }
}
/** A loop that only counts, on so many threads at once: loops a second. What two threads can be on this machine, just now. */
const counting = async (threads: number): Promise<number> => {
  const began = performance.now()
  await Promise.all(Array.from({ length: threads }, () => once(new Worker(new URL("counting-worker.ts", import.meta.url)), "exit")))
  return threads / ((performance.now() - began) / 1_000)
}
/** As many processes that share nothing, each doing replications of its own: what all of them do in a second. */
const alone = async (processes: number): Promise<number> => {
  const script = fileURLToPath(new URL("simulating-alone.ts", import.meta.url))
  const asked = Array.from({ length: processes }, () => promisify(execFile)(process.execPath, [...process.execArgv, script, String(warm), String(replications / 2)]))
  return (await Promise.all(asked)).reduce((sum, { stdout }) => sum + Number(stdout), 0)
}
const twoWorkers = async (): Promise<readonly Row[]> => {
  const rounds: { readonly two: Ran; readonly one: Ran; readonly machine: readonly [number, number]; readonly apart: readonly [number, number] }[] = []
  for (let round = 0; round < 3; round++) rounds.push({ two: await ran(2), one: await ran(1), machine: [await counting(2), await counting(1)], apart: [await alone(2), await alone(1)] })
  const beside = { what: "one worker" }
  const rates = (of: keyof Ran) => rounds.map(({ two, one }) => [two[of], one[of]] as const)
  return [
    rowOf({ id: "simulate-two-workers", what: `replications of a study on two workers, ${replications} of them, from start to end`, bar: { ratio: 1.8 }, beside }, rates("whole")),
    rowOf({ id: "simulate-two-workers-warm", what: "the same, from the ninth to the last but one", bar: { ratio: 1.8 }, beside }, rates("warm")),
    rowOf({ id: "simulate-two-workers-processor", what: "the same, all of them, a second of the processor", bar: { ratio: 1 }, beside }, rates("processor")),
    rowOf({ id: "simulate-two-workers-machine", what: "a loop that only counts, on two threads", bar: { ratio: 1.8 }, beside: { what: "one thread" } }, rounds.map(({ machine }) => machine)),
    rowOf({ id: "simulate-two-processes", what: "replications once warm, by two processes that share nothing", bar: { ratio: 1.8 }, beside: { what: "one process" } }, rounds.map(({ apart }) => apart))
  ]
}

export const simulating = async (): Promise<readonly Row[]> => [...peers().flatMap(beside), ...await twoWorkers()]
