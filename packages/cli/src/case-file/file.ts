/** A case file from disk, looked at before it is read. */
import { readFile, stat } from "node:fs/promises"
import { readCaseFile } from "./read.ts"
import type { CaseRead } from "./read.ts"

/** Room for some thousands of steps. Larger files are not opened. */
export const largest = 2_000_000

const told: { readonly [code: string]: string } = {
  ENOENT: "there is no such file", EACCES: "this file may not be read", EISDIR: "this is a folder, not a file"
}

const nowhere = (problem: string): CaseRead => ({ problems: [{ line: 1, column: 1, path: [], problem }] })

const textOf = async (file: string): Promise<{ readonly text: string } | { readonly problem: string }> => {
  try {
    const found = await stat(file)
    if (!found.isFile()) return { problem: "this is no ordinary file" }
    if (found.size > largest) {
      return { problem: `this file has ${found.size} bytes; a case file has at most ${largest}. Tell the case in several files, or leave out what is no step` }
    }
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file)) }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    return { problem: error instanceof TypeError ? "this file is not UTF-8 text" : (told[code] ?? `this file cannot be read (${code})`) }
  }
}

/** @beta */
export const openCaseFile = async (file: string, knownPacks: readonly string[]): Promise<CaseRead> => {
  const read = await textOf(file)
  return "problem" in read ? nowhere(read.problem) : readCaseFile(read.text, knownPacks)
}
