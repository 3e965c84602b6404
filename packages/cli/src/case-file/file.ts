/** A case file from disk, looked at before it is read. */
import { readFile, stat } from "node:fs/promises"
import { largest, readCaseFile } from "./read.ts"
import type { CaseRead } from "./read.ts"

const told: { readonly [code: string]: string } = {
  ENOENT: "there is no such file", EACCES: "this file may not be read", EISDIR: "this is a folder, not a file"
}

const shorter = "Tell the case in several files, or leave out what is no step"

const nowhere = (problem: string): CaseRead => ({ problems: [{ line: 1, column: 1, path: [], problem }] })

/** What is piped in. */
export const pipedIn = "-"

const read = async (): Promise<Buffer | undefined> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) { // nobody set an encoding on it
    length += part.length
    if (length > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const bytesOf = async (file: string): Promise<Buffer | { readonly problem: string }> => {
  if (file === pipedIn) return (await read()) ?? { problem: `more than ${largest} bytes are piped in. ${shorter}` }
  const found = await stat(file)
  if (!found.isFile()) return { problem: "this is no ordinary file" }
  return found.size > largest ? { problem: `this file has ${found.size} bytes; a case file has at most ${largest}. ${shorter}` } : readFile(file)
}

const textOf = async (file: string): Promise<{ readonly text: string } | { readonly problem: string }> => {
  try {
    const bytes = await bytesOf(file)
    return "problem" in bytes ? bytes : { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
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
