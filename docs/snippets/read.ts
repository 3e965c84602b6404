/** Data on a page is read by what reads it in earnest: the problems found, none when all is well. */
import { Ajv2020 } from "ajv/dist/2020.js"
import { Step } from "@omringd/core"
import { packNames, readCaseFile } from "@omringd/cli/case-file"
import { readStudyFile } from "../../packages/cli/src/simulating/file.ts"
import { readYaml } from "../../packages/cli/src/case-file/yaml.ts"

type Read = (text: string) => readonly unknown[]

const problemsOf = (read: object): readonly unknown[] => ("problems" in read && Array.isArray(read.problems) ? read.problems : [])

export const reading: { readonly [as: string]: Read } = {
  "case-file": (text) => problemsOf(readCaseFile(text, packNames)),
  study: (text) => problemsOf(readStudyFile(text)),
  step: (text) => {
    const read = Step.read(JSON.parse(text))
    return "faults" in read ? read.faults : []
  },
  /** Draft 2020-12, without a word that it does not know. */
  schema: (text) => {
    try {
      new Ajv2020({ strict: true, strictTypes: false, formats: { date: true }, keywords: ["x-personal", "x-refers-to", "x-introduces"] }).compile(JSON.parse(text) as object) // what is none is refused
      return []
    } catch (error) {
      return [String(error)]
    }
  },
  /** A value of a trajectory: nothing is claimed of it but that it is JSON. */
  part: (text) => {
    JSON.parse(text)
    return []
  },
  yaml: (text) => readYaml(text).problems
}
