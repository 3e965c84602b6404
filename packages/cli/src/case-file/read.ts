/** Reads the text of a case file: the case, or every problem with its place. */
import { isReference } from "@omringd/core"
import type { CaseFile, Label, Somebody } from "./CaseFile.ts"
import { readHead, readLabels, readPeople } from "./head.ts"
import { isMapping } from "./part.ts"
import type { Note } from "./part.ts"
import { inOrder } from "./problem.ts"
import type { Problem } from "./problem.ts"
import { readSteps } from "./steps.ts"
import { readYaml } from "./yaml.ts"

/** @beta */
export type CaseRead = { readonly caseFile: CaseFile } | { readonly problems: readonly Problem[] }

/** In bytes. Room for some thousands of steps; larger files are not opened. @beta */
export const largest = 2_000_000

const format = 1
const keys: ReadonlySet<string> = new Set(["omringd", "trajectory", "title", "source", "kind", "language", "packs", "people", "labels", "steps"])

/** @beta */
export const readCaseFile = (text: string, knownPacks: readonly string[]): CaseRead => {
  const { value, problems: found, place } = readYaml(text)
  const problems = [...found]
  const note: Note = (path, problem, key) => void problems.push({ ...place(path, key), path, problem })
  if (!isMapping(value)) {
    if (problems.length === 0) note([], "must be a mapping with omringd, trajectory, title, people and steps")
    return { problems: inOrder(problems) }
  }
  if (value["omringd"] !== undefined && value["omringd"] !== format) {
    note(["omringd"], `is a format that this release does not read; it reads ${format}`)
    return { problems: inOrder(problems) }
  }
  if (value["omringd"] === undefined) note([], `begins with \`omringd: ${format}\`, the version of the format`)
  for (const key of Object.keys(value)) if (!keys.has(key)) note([key], `is not a key of a case file (expected ${[...keys].join(", ")})`, "key")
  const head = readHead(value, knownPacks, note)
  const people: ReadonlyMap<string, Somebody> = readPeople(value["people"], note)
  const labels: ReadonlyMap<string, Label> = readLabels(value["labels"], note)
  const steps = readSteps(value["steps"], people, note)
  const trajectory = value["trajectory"]
  if (!isReference(trajectory)) note(["trajectory"], trajectory === undefined ? "is missing" : "must be a reference (1-64 letters, digits and . _ : @ / -)")
  if (problems.length > 0 || !isReference(trajectory)) return { problems: inOrder(problems) }
  return { caseFile: { trajectory, ...head, people, labels, steps } }
}
