/** The document is what OpenAPI 3.1 asks, by a validator of others; and what is sent and answered is what it says, step by step and problem by problem. */
import { Validator } from "@seriousme/openapi-schema-validator"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { ValidateFunction } from "ajv"
import { beforeAll, describe, expect, it } from "vitest"
import { Step } from "@omringd/core"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Asking, Casework } from "./casework.ts"
import { kinds } from "../src/problem.ts"

interface Content {
  readonly [type: string]: { readonly schema: object }
}
interface Operation {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly content: Content; readonly headers?: object } }
}
interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: object } }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })

describe.skipIf(!isThere)("the OpenAPI document is valid and true", () => {
  let its: Casework
  let document: Document
  beforeAll(async () => {
    its = await casework()
    await its.open()
    document = (await its.ask("/openapi.json")).json()
    ajv.addSchema({ $id: "document", components: document.components })
  })
  const compiled = new Map<string, ValidateFunction>()
  const faults = (schema: object, value: unknown) => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')
    const holds = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
    compiled.set(text, holds)
    return holds(value) ? [] : holds.errors
  }
  const operationAt = (method: string, path: string): Operation => {
    const found = Object.entries(document.paths).find(([pattern]) => new RegExp(`^${pattern.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(path))
    const operation = found?.[1][method.toLowerCase()]
    if (operation === undefined) throw new Error(`${method} ${path} is not in the document`)
    return operation
  }

  it("valid", async () => {
    expect(await new Validator().validate({ ...structuredClone(document) })).toMatchObject({ valid: true })
    expect(await new Validator().validate({ ...structuredClone(document), paths: 3 })).toMatchObject({ valid: false })
  })
  it("with every step in it, personal words marked, and each read as it says", async () => {
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...Step.tags]))
    expect(document.components.schemas["Words"]).toMatchObject({ "x-personal": true })
    const { requestBody } = operationAt("PUT", `${maple}/steps/1`)
    const schema = requestBody?.content["application/json"]?.schema ?? {}
    for (const tag of Step.tags) {
      const step = await its.whole(tag, "ann")
      expect([tag, faults(schema, { step })]).toEqual([tag, []])
      expect(faults(schema, { step: { ...step, more: 1 } })).not.toEqual([])
      expect(faults(schema, { step, by: "ann" })).not.toEqual([])
    }
  })
  it("with every address in it served, and its parameters read", () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { parameters }] of Object.entries(methods)) {
        expect([path, its.app.hasRoute({ method: method.toUpperCase(), url: path.replaceAll(/\{(\w+)\}/gu, ":$1") })]).toEqual([path, true])
        expect(parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/gu))
      }
    }
  })
  it("and whatever is answered, is answered as it says", async () => {
    const step = await its.whole("StrengthNamed", "mia")
    const id = newId()
    const asked: readonly (readonly [number, string, Asking])[] = [
      [201, `${maple}/steps/${id}`, { method: "PUT", by: "mia", body: { step } }],
      [200, `${maple}/steps/${id}`, { method: "PUT", by: "mia", body: { step } }],
      [409, `${maple}/steps/${id}`, { method: "PUT", by: "ann", body: { step } }],
      [409, `${maple}/steps/${newId()}`, { method: "PUT", by: "ann", body: { step: await its.whole("WhatSettled", "ann") } }],
      [412, `${maple}/steps/${newId()}`, { method: "PUT", by: "ann", body: { step }, headers: { "if-match": '"2"' } }],
      [422, `${maple}/steps/${newId()}`, { method: "PUT", by: "ann", body: { step: { step: "Nothing" } } }],
      [400, `${maple}/steps/${newId()}`, { method: "PUT", by: "ann", body: "{" }],
      [401, `${maple}/steps/${newId()}`, { method: "PUT", body: { step } }],
      [403, `${maple}/steps/${newId()}`, { method: "PUT", by: "ivo", body: { step } }],
      [404, "/cases/other/story", { by: "ann" }],
      [201, `${maple}/appointments/${newId()}`, { method: "PUT", by: "carl", body: { on: "2030-01-01", place: "here", caseworker: "carl", invited: ["mia"] } }],
      [200, `${maple}/why-not`, { method: "POST", by: "ann", body: { step } }],
      [200, `${maple}/why-not`, { method: "POST", by: "ivo", body: { step: await its.whole("PlanAccepted", "ann") } }],
      [200, `${maple}/needs?at=2027-01-01&language=en&register=family`, { by: "ivo" }],
      [422, `${maple}/needs?language=xx`, { by: "ivo" }],
      [200, `${maple}/children/noor/safety`, { by: "mia" }],
      [404, `${maple}/children/nobody/safety`, { by: "mia" }],
      [200, `${maple}/story?language=sv&register=child`, { by: "mia" }]
    ]
    await its.take("SafetyJudged", "carl", { child: "noor" })
    for (const [status, path, asking] of asked) {
      const answer = await its.ask(path, asking)
      const { responses } = operationAt(asking.method ?? "GET", path.split("?")[0] ?? "")
      expect([path, answer.statusCode]).toEqual([path, status])
      const type = status < 400 ? "application/json" : "application/problem+json"
      expect(answer.headers["content-type"]).toContain(type)
      expect([path, faults(responses[status]?.content[type]?.schema ?? { not: {} }, answer.json())]).toEqual([path, []])
      if (status < 400) expect(answer.headers["etag"]).toMatch(/^"\d+"$/u)
    }
  })
  it("and every type of problem has its page", async () => {
    for (const [kind, { title, status }] of Object.entries(kinds)) {
      const page = await its.ask(`/problems/${kind}`)
      expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining(`${title} (${status})`)])
    }
    expect((await its.ask("/problems/none")).json()).toMatchObject({ type: "/problems/no-such-page", status: 404 })
  })
  it("and texts are in the language and for the reader that is asked for, with the names that people have here", async () => {
    const needs = async (how: string) => (await its.ask(`${maple}/needs?at=2026-03-05&${how}`, { by: "ann" })).json<{ needs: { says: string }[] }>().needs.map(({ says }) => says)
    const texts = await Promise.all(["language=nl", "language=en", "language=en&register=child", "language=sv"].map(needs))
    expect(new Set(texts.map((all) => all.join("\n"))).size).toBe(4)
    expect(texts[0]?.length).toBeGreaterThan(3)
    const story = await its.ask(`${maple}/story?language=en`, { by: "ann" })
    expect(story.json<{ steps: { says: string }[] }>().steps[0]?.says).toContain("Ann Peeters")
  })
})
