/** `omringd schema [STEP|case-file|partners|people|certificate|answer/COMMAND]`: prints JSON Schema. */
import { Fault, Step } from "@omringd/core"
import { Certificate } from "@omringd/core/Forgetting"
import { Recipients } from "@omringd/core/Notices"
import { Partners } from "@omringd/core/Partners"
import { jsonSchema, jsonSchemaOf } from "@omringd/core/Schema"
import { answerSchema, isAnswer } from "../answer/answers.ts"
import { caseFileSchema } from "../case-file/schema.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

const inAnswers = "answer/"

const schemaNamed = (name: string | undefined): object | undefined => {
  if (name === undefined) return jsonSchema()
  if (name === "case-file") return caseFileSchema()
  if (name === "partners") return Partners.jsonSchema()
  if (name === "people") return Recipients.jsonSchema()
  if (name === "certificate") return Certificate.jsonSchema()
  const answer = name.startsWith(inAnswers) ? name.slice(inAnswers.length) : ""
  if (isAnswer(answer)) return answerSchema(answer)
  return Step.isTag(name) ? jsonSchemaOf(name) : undefined
}

export const schema = (name: string | undefined, { stdout, stderr }: Terminal): Exit => {
  const found = schemaNamed(name)
  if (found === undefined) {
    const read = Step.read({ step: name })
    const nearest = "faults" in read ? read.faults.map((fault) => Fault.sentence({ ...fault, path: [] }).replace(/^it /, "")).join("; ") : ""
    stderr.write(`${name} ${nearest}. \`omringd schema\` prints them all; \`omringd schema case-file\` is for case files, \`omringd schema partners\` and \`omringd schema people\` for directories, \`omringd schema certificate\` for certificates, \`omringd schema answer/tell\` and so on for what commands answer with --json. Studies and worlds have none: \`omringd example\` shows them, and reading one names every mistake with its line.\n`)
    return exits.couldNotRun
  }
  stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
  return exits.told
}
