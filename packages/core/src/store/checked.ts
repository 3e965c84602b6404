/** Kept rows as taken steps, for whoever writes a store: in order, without gaps, and each at the place where it is kept. */
import * as Result from "effect/Result"
import { Unreadable } from "./failure.ts"
import type { Placed } from "./following.ts"
import { Recorded } from "../Recorded.ts"
import type { Taken } from "../Taken.ts"

/** A step as a store keeps it. @public */
export interface Kept {
  readonly position: number
  readonly trajectory: string
  readonly number: number
  readonly id: string
  readonly taken: unknown
  /** Its link in the chain, where one is kept. */
  readonly link?: unknown
}

/** A step about to be kept. @public */
export interface Written {
  readonly id: string
  readonly text: string
}

const one = ({ position, trajectory, number, id, taken }: Kept): Result.Result<Taken, Unreadable> => {
  const reading = Recorded.kept(taken, { trajectory, number, id })
  return "taken" in reading ? Result.succeed(reading.taken) : Result.fail(new Unreadable({ trajectory, number, position, faults: reading.faults }))
}

const missing = (trajectory: string, number: number, position: number | undefined) =>
  new Unreadable({ trajectory, number, position, faults: [{ path: [], problem: "missing" }] })

/** @public */
export const checked = {
  /** The rows of one trajectory from number `from` on. */
  all: (trajectory: string, from: number, rows: readonly Kept[]): Result.Result<readonly Taken[], Unreadable> => {
    const steps: Taken[] = []
    for (const row of rows) {
      const number = from + steps.length
      if (row.number !== number) return Result.fail(missing(trajectory, number, undefined))
      const read = one(row)
      if (Result.isFailure(read)) return Result.fail(read.failure)
      steps.push(read.success)
    }
    return Result.succeed(steps)
  },
  /** A page of all trajectories: what comes before one that cannot be read; a failure when that is the first. */
  page: (rows: readonly Kept[]): Result.Result<readonly Placed[], Unreadable> => {
    const placed: Placed[] = []
    for (const row of rows) {
      const read = one(row)
      if (Result.isSuccess(read)) placed.push({ position: row.position, taken: read.success })
      else return placed.length === 0 ? Result.fail(read.failure) : Result.succeed(placed)
    }
    return Result.succeed(placed)
  },
  /** What is about to be added after a version: each one's canonical text, or the first that could not be read back. */
  texts: (trajectory: string, after: number, taken: readonly Taken[]): Result.Result<readonly Written[], Unreadable> => {
    const texts: Written[] = []
    for (const step of taken) {
      const number = after + texts.length + 1
      const reading = Recorded.read(step, { trajectory, number })
      if ("faults" in reading) return Result.fail(new Unreadable({ trajectory, number, position: undefined, faults: reading.faults }))
      texts.push({ id: reading.taken.id, text: Recorded.write(reading.taken) })
    }
    return Result.succeed(texts)
  }
}
