/** A study from disk, in YAML or JSON, or the manifest of a run of it: the whole of it, or every mistake with its place in the text. */
import { readFile } from "node:fs/promises"
import { Manifest } from "@omringd/lab/simulate"
import { readStudy } from "@omringd/lab/study"
import type { Study } from "@omringd/lab/study"
import { inOrder } from "../case-file/problem.ts"
import type { Problem } from "../case-file/problem.ts"
import { readYaml } from "../case-file/yaml.ts"
import { packNames } from "../packs.ts"

export type StudyOpened = { readonly study: Study } | { readonly problems: readonly Problem[] }

export const readStudyFile = (text: string): StudyOpened => {
  const { value, problems, place } = readYaml(text)
  if (problems.length > 0) return { problems: inOrder(problems) }
  if (Manifest.isOne(value)) {
    const manifest = Manifest.read(value)
    return manifest === undefined ? { problems: [{ ...place(["study"]), path: ["study"], problem: "is not the study that was simulated: its hash differs" }] } : { study: manifest.study }
  }
  const read = readStudy(value, packNames)
  if ("study" in read) return read
  return { problems: inOrder(read.mistakes.map(({ path, problem }) => ({ ...place(path, problem.startsWith("is not known here") ? "key" : undefined), path, problem }))) }
}

export const openStudy = async (file: string): Promise<StudyOpened> => {
  try {
    return readStudyFile(await readFile(file, "utf8"))
  } catch {
    return { problems: [{ line: 1, column: 1, path: [], problem: "this file is not there, or cannot be read" }] }
  }
}
