/** Whatever a test asks as JSON is looked at by an independent validator, against the schema that is published. */
import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { ValidateFunction } from "ajv/dist/2020.js"
import { asksForJson } from "../../src/program/said.ts"
import type { Ended } from "./asked.ts"

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, formats: { date: true }, keywords: ["x-personal", "x-refers-to", "x-introduces"] })
const compiled = new Map<string, ValidateFunction>()

const schemaOf = (name: string): ValidateFunction => {
  const known = compiled.get(name) ?? ajv.compile(JSON.parse(readFileSync(new URL(`../../schema/answer/${name}.schema.json`, import.meta.url), "utf8")) as object)
  compiled.set(name, known)
  return known
}

const mostTold = 10

/** Every mistake, each with its place; nothing when it is as the schema says. */
export const mistakesIn = (name: string, document: unknown): readonly string[] => {
  const validate = schemaOf(name)
  return validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

const expectDescribed = (name: string, text: string): void => {
  const mistakes = mistakesIn(name, JSON.parse(text))
  if (mistakes.length > 0) throw new Error(`not as schema/answer/${name}.schema.json says:\n${mistakes.slice(0, mostTold).join("\n")}`)
}

/** `["notices", "send", "--once"]`: notices-send. */
const nameOf = ([first = "", second = ""]: readonly string[]): string => (first === "notices" ? `notices-${second}` : first)

/** Throws when an answer, or what went wrong, is not as it is described. What is written to a file is not looked at here. */
export const isAsDescribed = (args: readonly string[], { out, err }: Pick<Ended, "out" | "err">): void => {
  if (!asksForJson(args)) return
  if (out.startsWith("{")) expectDescribed(nameOf(args), out)
  if (err.startsWith("{")) expectDescribed("wrong", err)
}
