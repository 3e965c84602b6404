/** A case as the practice judges it, here in the browser: every step of its file proposed in order, what may be taken is taken. */
import * as Result from "effect/Result"
import { Moment } from "@omringd/core"
import type { Day, Practice, Trajectory } from "@omringd/core"
import { Trusted } from "@omringd/core/Trusted"
import { packNames, packsNamed, readCaseFile } from "@omringd/cli/case-file"
import type { CaseFile, Problem } from "@omringd/cli/case-file"

export interface Judged {
  /** Who people are, what things are called, and in which language people speak. */
  readonly names: Pick<CaseFile, "people" | "labels" | "language">
  readonly practice: Practice
  readonly trajectory: Trajectory
  /** The days on which steps that could not be taken were recorded. */
  readonly notTaken: readonly Day[]
  /** The days on which something was recorded, in order. */
  readonly days: readonly [Day, ...Day[]]
}
export type Read = { readonly judged: Judged } | { readonly problems: readonly Problem[] }

const judge = (caseFile: CaseFile): Judged => {
  const practice = Trusted.of(...packsNamed(caseFile.packs)) // packs of omringd, bundled with this page
  const notTaken: Day[] = []
  const days = new Set<Day>()
  let trajectory: Trajectory = Trusted.start(caseFile.trajectory)
  for (const { id, by, at, recordedAt = at, step } of caseFile.steps) {
    const answer = practice.takeUnknown(trajectory, step, { id, by, at, recordedAt })
    const day = Moment.dayOf(recordedAt)
    days.add(day)
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
    else notTaken.push(day)
  }
  const [first = "0001-01-01", ...later] = [...days].toSorted()
  return { names: caseFile, practice, trajectory, notTaken, days: [first, ...later] }
}

export const readCase = (text: string): Read => {
  const read = readCaseFile(text, packNames)
  return "problems" in read ? read : { judged: judge(read.caseFile) }
}
