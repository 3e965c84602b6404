/** The published cases of a folder, each told under the packs it names; every rule that could hold there is looked at. */
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import * as Result from "effect/Result"
import { Practice } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import type { Told } from "@omringd/core/Story"
import type { CaseFile } from "../case-file/CaseFile.ts"
import { openCaseFile } from "../case-file/file.ts"
import { packNames, packsNamed } from "../packs.ts"
import { generalPacks } from "./packs.ts"
import type { Happened } from "./reach.ts"

export interface TheCases {
  /** The files' names, without their ending. */
  readonly names: readonly string[]
  readonly happened: readonly Happened[]
}
export const noCases: TheCases = { names: [], happened: [] }

const happenedIn = ({ trajectory: id, packs, steps }: CaseFile): Happened => {
  const named = packsNamed(packs)
  const practice = Practice.of(...named)
  const turns: Told[] = []
  let trajectory: Trajectory = Practice.start(id)
  for (const { id: step, by, at, recordedAt, step: proposed } of steps) {
    turns.push({ trajectory, on: recordedAt ?? at, proposed })
    const answer = practice.takeUnknown(trajectory, proposed, { id: step, by, at, ...(recordedAt === undefined ? {} : { recordedAt }) })
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
    turns.push({ trajectory, on: recordedAt ?? at, proposed: undefined })
  }
  const others = named.filter(({ name }) => !generalPacks.some((pack) => pack.name === name))
  return { rules: Practice.of(...generalPacks, ...others).rules, turns }
}

const ending = ".yaml"

/** Undefined when there is no such folder. A file that is no case is left out: `omringd tell` says why. */
export const casesIn = async (folder: string): Promise<TheCases | undefined> => {
  const files = await readdir(folder).catch(() => undefined)
  if (files === undefined) return undefined
  const names = files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).toSorted()
  const read = await Promise.all(names.map(async (name) => ({ name, read: await openCaseFile(join(folder, `${name}${ending}`), packNames) })))
  const cases = read.flatMap(({ name, read: found }) => ("caseFile" in found ? [{ name, happened: happenedIn(found.caseFile) }] : []))
  return { names: cases.map(({ name }) => name), happened: cases.map(({ happened }) => happened) }
}
