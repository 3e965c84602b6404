/**
 * Every kept step against its chain, trajectory by trajectory, and beside an anchor's heads that come in the same order: a plain machine
 * that holds one trajectory's last link and nothing of what it has seen.
 */
import type { Sha256 } from "../Chain.ts"
import type { Linked } from "../store/links.ts"
import type { Flaw } from "./flaw.ts"
import type { Head } from "./head.ts"
import { judge } from "./judge.ts"
import type { Judge } from "./judge.ts"
import { isBefore } from "./order.ts"

/** How much was looked at. @public */
export interface Looked {
  readonly trajectories: number
  readonly steps: number
}

/** @public */
export interface Verifying {
  readonly sha256: Sha256
  readonly report: (flaw: Flaw) => void
  /** Told of each trajectory's end. */
  readonly ended?: (head: Head) => void
}

/** @public */
export interface Verifier {
  /** The next heads of the anchor; undefined when there are no more. Without an anchor that is said first. */
  heads(heads: readonly Head[] | undefined): void
  /** False when it cannot be judged before the next heads are there: then it is handed in again after them. */
  row(row: Linked): boolean
  /** After the last row. Undefined when more heads are wanted first. */
  end(): Looked | undefined
}

/** @public */
export const verifier = ({ sha256, report, ended }: Verifying): Verifier => {
  let trajectories = 0
  let steps = 0
  let current: { readonly trajectory: string; readonly judge: Judge } | undefined
  let last = ""
  let heads: readonly Head[] = []
  let at = 0
  let more = true

  /** Passes over the heads that come before a name, or over all; what is passed over is gone. */
  const isAt = (name: string | undefined): boolean => {
    const comes = (head: Head) => name === undefined || isBefore(head.trajectory, name)
    for (let head = heads[at]; head !== undefined && comes(head); head = heads[++at]) report({ flaw: "gone", trajectory: head.trajectory, number: head.number })
    return at < heads.length || !more
  }
  const close = (): void => {
    if (current === undefined) return
    const head = current.judge.end()
    current = undefined
    ended?.(head)
  }
  const begin = ({ trajectory, number }: Linked): Judge | undefined => {
    close()
    if (!isAt(trajectory)) return undefined
    if (isBefore(trajectory, last)) report({ flaw: "disordered", trajectory, number })
    const head = heads[at]
    const anchored = head?.trajectory === trajectory ? head : undefined
    if (anchored !== undefined) at++
    last = trajectory
    trajectories++
    current = { trajectory, judge: judge(sha256, trajectory, anchored, report) }
    return current.judge
  }
  return {
    heads: (next) => {
      more = next !== undefined
      heads = next ?? []
      at = 0
    },
    row: (row) => {
      const judging = current?.trajectory === row.trajectory ? current.judge : begin(row)
      if (judging === undefined) return false
      steps++
      judging.row(row)
      return true
    },
    end: () => {
      close()
      return isAt(undefined) ? { trajectories, steps } : undefined
    }
  }
}
