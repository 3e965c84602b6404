/** A case file told to its end: every step proposed in order, what was taken, what was refused and why. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import { Practice, Trajectory } from "@omringd/core"
import type { Reason, StepTag } from "@omringd/core"
import { packNames, packsNamed, readCaseFile } from "../../packages/cli/src/index.ts"
import type { CaseFile, CaseStep } from "../../packages/cli/src/index.ts"

export interface Refused {
  readonly proposed: CaseStep
  readonly reasons: readonly Reason[]
}
export interface Told {
  readonly caseFile: CaseFile
  /** The core and the packs that the file names. */
  readonly practice: Practice
  readonly trajectory: Trajectory
  readonly refused: readonly Refused[]
}

const textOf = (name: string) => readFileSync(fileURLToPath(new URL(`../cases/${name}.yaml`, import.meta.url)), "utf8")

export const read = (name: string) => readCaseFile(textOf(name), packNames)

export const tell = (name: string): Told => {
  const found = read(name)
  if ("problems" in found) throw new Error(`${name} has problems: ${JSON.stringify(found.problems)}`)
  const { caseFile } = found
  const practice = Practice.of(...packsNamed(caseFile.packs))
  let trajectory: Trajectory = Trajectory.start(caseFile.trajectory)
  const refused: Refused[] = []
  for (const proposed of caseFile.steps) {
    const { id, by, at, recordedAt, step } = proposed
    const answer = practice.takeUnknown(trajectory, step, { id, by, at, ...(recordedAt === undefined ? {} : { recordedAt }) })
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
    else refused.push({ proposed, reasons: answer.failure.reasons })
  }
  return { caseFile, practice, trajectory, refused }
}

const about = (names: { readonly [name: string]: string }) => Object.values(names).map((name) => ` ${name}`).join("")

/** One reason on one line: the rule and whom it is about, the misfit, or the reason's own name. */
export const line = (reason: Reason): string => {
  if (reason.reason === "Unmet") return `${reason.need.rule}${about(reason.need.about)}`
  if (reason.reason === "OtherMandate") return `${reason.reason} ${reason.mandate}`
  return reason.reason === "Misfit" ? reason.misfit.code : reason.reason
}

/** What was owed at the end of a day, with what had been recorded by then. A day stands behind what is overdue. */
export const owed = ({ practice, trajectory }: Told, day: string): readonly string[] =>
  practice.whatNeedsToHappen(Practice.asKnownOn(trajectory, day), day)
    .filter(({ state }) => state !== "upcoming")
    .map((need) => `${need.rule}${about(need.about)}${need.state === "overdue" ? ` since ${need.due}` : ""}`)

export const daysOf = ({ trajectory }: Told, tag: StepTag) =>
  [...trajectory.history].filter(({ step }) => step.step === tag).map(({ at }) => at)
export const verdictsOn = ({ trajectory }: Told, child: string) =>
  trajectory.judgements.filter((one) => one.child === child).map(({ at, verdict }) => `${at} ${verdict}`)
