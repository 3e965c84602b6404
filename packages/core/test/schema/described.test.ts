/** What the Schema says of itself: personal words are marked wherever they stand, and every step stands on its own. */
import { Step } from "@omringd/core"
import type { Step as AStep } from "@omringd/core"
import { decodeTaken, jsonSchema, jsonSchemaOf, personalPaths, standardSchemaOf } from "@omringd/core/Schema"
import { Recorded } from "@omringd/core/TrajectoryStore"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyStep, changed, oddities, placesIn } from "./generated.ts"

/** The paths of all words in a step, with `[]` for each entry of a list. */
const wordsIn = (value: unknown, path = ""): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, `${path}[]`))
  if (typeof value !== "object" || value === null) return []
  if ("text" in value) return [path]
  return Object.entries(value).flatMap(([key, one]) => wordsIn(one, path === "" ? key : `${path}.${key}`))
}

describe("personal words", () => {
  it("stand on the paths that are read off the description, and nowhere else", () => {
    const seen = new Set<string>()
    fc.assert(fc.property(anyStep, (step) => {
      const tag = step["step"] as AStep["step"]
      const paths = personalPaths(tag)
      for (const found of wordsIn(step)) {
        seen.add(`${tag} ${found}`)
        expect(paths.includes(found) || paths.some((path) => path.endsWith(".*") && found.startsWith(path.slice(0, -1)))).toBe(true)
      }
    }), { numRuns: 3_000 })
    const all = Step.tags.flatMap((tag) => personalPaths(tag).filter((path) => !path.endsWith(".*")).map((path) => `${tag} ${path}`))
    expect(all.filter((one) => !seen.has(one))).toEqual([])
  })

  it("are marked in the JSON Schema", () => {
    const { $defs } = jsonSchema()
    expect($defs["Words"]).toMatchObject({ "x-personal": true, additionalProperties: false, required: ["text", "about", "by"] })
    const marked = Object.entries($defs).filter(([, one]) => one["x-personal"] === true).map(([name]) => name)
    expect(marked).toEqual(["Words"])
  })

  it("are the only free text: every other text is a code, a reference or a day", () => {
    const isClosed = (one: { readonly [key: string]: unknown }) => "enum" in one || ("pattern" in one && one["pattern"] !== "\\S")
    const open: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return
      if (!Array.isArray(value) && (value as { type?: unknown }).type === "string" && !isClosed(value as { readonly [key: string]: unknown })) open.push(path)
      for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`)
    }
    walk(jsonSchema().$defs, "")
    expect(open).toEqual(["/Words/properties/text"])
  })
})

describe("JSON Schema", () => {
  it("describes any step, each under its name", () => {
    const document = jsonSchema()
    expect(document.$schema).toBe("https://json-schema.org/draft/2020-12/schema")
    expect(document["$ref"]).toBe("#/$defs/Step")
    expect(Object.keys(document.$defs).filter((name) => Step.isTag(name)).toSorted()).toEqual([...Step.tags].toSorted())
    expect(document.$defs["Step"]?.["anyOf"]).toHaveLength(Step.tags.length)
  })
  it("of one step stands on its own", () => {
    const document = jsonSchemaOf("GoalSet")
    expect(Object.keys(document.$defs).toSorted()).toEqual(["GoalSet", "Words"])
    expect(document.$defs["GoalSet"]).toMatchObject({
      required: ["step", "goal", "danger", "children", "says"], additionalProperties: false,
      properties: { goal: { "x-introduces": "goal" }, danger: { "x-refers-to": "danger" }, seenForWeeks: { type: "integer" } }
    })
  })
})

describe("a taken step", () => {
  const taken = {
    id: "1", trajectory: "spink", number: 1, step: { step: "PlanAccepted" }, by: "jane", under: "set-the-what",
    at: "2026-03-02T10:00:00Z", recordedAt: "2026-03-03", packs: ["charter@0.1.0"], schema: 1,
    open: [{ rule: "r", strength: "should", what: "voice", about: { child: "lydia" }, deviation: "7" }]
  }
  it("decodes", () => { expect(decodeTaken(taken)).toEqual(Result.succeed(taken)) })
  it.each([
    ["number", 0], ["under", "rule-the-world"], ["at", "yesterday"], ["schema", 2], ["step", { step: "Nope" }], ["extra", 1], ["open", [{ rule: "r" }]],
    ["open", []], ["packs", [""]], ["recordedAt", "2026-03-02T09:00:00Z"], ["recordedAt", "2026-03-01"], ["id", "a b"], ["packs", "charter@0.1.0"]
  ])("with a wrong %s (%j) does not, here or in a store", (key, value) => {
    const answer = decodeTaken({ ...taken, [key]: value })
    expect(Result.isFailure(answer) && answer.failure[0]?.path[0]).toBe(key)
    expect(Recorded.read({ ...taken, [key]: value })).toHaveProperty("faults")
  })
  it("is read as a store reads it, with every oddity in every place", () => {
    let accepted = 0
    for (const at of placesIn(taken)) {
      for (const odd of oddities) {
        const input = changed(taken, at, () => odd)
        const isRead = "taken" in Recorded.read(input)
        if (isRead) accepted++
        expect([at, odd, Result.isSuccess(decodeTaken(input))]).toEqual([at, odd, isRead])
      }
    }
    expect(accepted).toBeGreaterThan(20)
  })
})

describe("Standard Schema", () => {
  it("is as strict as decoding", () => {
    const validate = standardSchemaOf("PlanAgreed")["~standard"].validate
    expect(validate({ step: "PlanAgreed", agreedBy: ["lydia"] })).toEqual({ value: { step: "PlanAgreed", agreedBy: ["lydia"] } })
    const answer = validate({ step: "PlanAgreed", agreedBy: [], more: 1 })
    expect("issues" in answer && answer.issues?.map(({ path }) => path)).toEqual([["more"], ["agreedBy"]])
  })
})
