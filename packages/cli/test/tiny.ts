/** The tiny case, whole or with something changed in its text, and a store of its own to tell it on. */
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { packNames, packsNamed, problemSentence, readCaseFile, tellCase } from "../src/index.ts"
import type { CaseFile, Telling, Until } from "../src/index.ts"

export const tinyFile = new URL("tiny.yaml", import.meta.url)
export const tinyText = await readFile(tinyFile, "utf8")

/** The text with one part replaced; the part has to be there. */
export const changed = (part: string, other: string): string => {
  if (!tinyText.includes(part)) throw new Error(`the tiny case has no ${part}`)
  return tinyText.replace(part, other)
}

export const problemsIn = (text: string): readonly string[] => {
  const read = readCaseFile(text, packNames)
  return "problems" in read ? read.problems.map((problem) => problemSentence("tiny.yaml", problem)) : []
}
export const caseIn = (text: string): CaseFile => {
  const read = readCaseFile(text, packNames)
  if ("problems" in read) throw new Error(problemsIn(text).join("\n"))
  return read.caseFile
}

export const practiceOf = (caseFile: CaseFile): Practice => Practice.of(...packsNamed(caseFile.packs))

/** Tells on a SQLite file; what it differs in is thrown. */
export const toldOn = async (file: string, caseFile: CaseFile, until?: Until): Promise<Telling> => {
  const omringd = await openOmringd({ practice: practiceOf(caseFile), store: sqlite({ file, durability: "normal" }) })
  try {
    const told = await tellCase(caseFile, omringd, until)
    if ("differs" in told) throw new Error(told.differs)
    return told.telling
  } finally {
    await omringd.close()
  }
}

/** A folder that is gone afterwards. */
export const inFolder = async <A>(use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = await mkdtemp(join(tmpdir(), "omringd-test-"))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const told = (text: string, until?: Until): Promise<Telling> =>
  inFolder((folder) => toldOn(join(folder, "case.db"), caseIn(text), until))
