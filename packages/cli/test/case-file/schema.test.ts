/** The JSON Schema of a case file, judged by a validator that knows nothing of us. */
import { readdir, readFile } from "node:fs/promises"
import { Step } from "@omringd/core"
import { jsonSchemaOf } from "@omringd/core/Schema"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { caseFileSchema, openCaseFile, packNames } from "../../src/index.ts"
import { changed, problemsIn, tinyText } from "../tiny.ts"

const ajvOf = () => new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, formats: { date: true }, keywords: ["x-personal", "x-refers-to", "x-introduces"] })
const validate = ajvOf().compile(caseFileSchema())
const errorsIn = (text: string): readonly string[] =>
  validate(parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

it("the one in schema/ is up to date", async () => {
  const kept = await readFile(new URL("../../schema/case-file.schema.json", import.meta.url), "utf8")
  // When red: pnpm --silent omringd schema case-file > packages/cli/schema/case-file.schema.json
  expect(kept).toBe(`${JSON.stringify(caseFileSchema(), undefined, 2)}\n`)
})

const folder = new URL("../../../../examples/cases/", import.meta.url)
const cases = (await readdir(folder)).filter((name) => name.endsWith(".yaml"))

describe("every example", () => {
  it("there are some", () => { expect(cases.length).toBeGreaterThan(2) })
  it.each(cases)("%s is a case file, for the schema and for us", async (name) => {
    const text = await readFile(new URL(name, folder), "utf8")
    expect(errorsIn(text)).toEqual([])
    expect(await openCaseFile(new URL(name, folder).pathname, packNames)).toHaveProperty("caseFile")
  })
})

describe("the tiny case", () => {
  it("is one", () => { expect(errorsIn(tinyText)).toEqual([]) })
  it.each([
    ["another format", "omringd: 1", "omringd: 2"],
    ["an unknown key", "title:", "titel:"],
    ["a step that is none", "step: ChildHeard", "step: ChildHerd"],
    ["a field that is missing", "    readBack: true\n", ""],
    ["a field that is not the step's", "readBack: true", "readBack: true\n    redBack: true"],
    ["a field of the wrong kind", "readBack: true", "readBack: perhaps"],
    ["a code that is none", "how: talk\n    says", "how: shout\n    says"],
    ["words without text", "{ text: I am there by eight., about: [noor, els] }", "{ about: [noor, els] }"],
    ["empty words", "worries: I come home too late.", "worries: ''"],
    ["own fields beside `fields`", "    fields:\n", "    shown: it\n    fields:\n"],
    ["a field missing under `fields`", "      during: alone\n", ""],
    ["no day", "on: 2026-01-10\n    by: els", "by: els"],
    ["a role that is none", "is: care-worker", "is: carer"],
    ["a language that is not written as one", "title:", "language: Vlaams en Nederlands\ntitle:"],
    ["a language that is no text", "title:", "language: 7\ntitle:"],
    ["a label in another language", "sv: ensam hemma", "fr: seule"]
  ])("with %s is none, here as there", (_, part, other) => {
    const text = changed(part, other)
    expect(errorsIn(text)).not.toEqual([])
    expect(problemsIn(text)).not.toEqual([])
  })
})

it("each step has a schema of its own that another validator can read", () => {
  const ajv = ajvOf()
  for (const tag of Step.tags) expect(() => ajv.compile(jsonSchemaOf(tag))).not.toThrow()
})
