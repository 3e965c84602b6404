/** The JSON Schema of a case file, made from the steps' own: for editors, and for whoever checks a file without us. */
import { languages, roles, Step } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { jsonSchema } from "@omringd/core/Schema"
import { packNames, usualPacks } from "../packs.ts"
import { languageTag } from "./head.ts"
import { envelopeKeys } from "./steps.ts"

/** @beta */
type Json = { readonly [key: string]: unknown }

const reference: Json = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$" }
const text: Json = { type: "string", pattern: "\\S", maxLength: 500 }
const moment: Json = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z)?$" }

const when = (condition: Json, then: Json, otherwise?: Json): Json =>
  ({ if: condition, then, ...(otherwise === undefined ? {} : { else: otherwise }) }) // oxlint-disable-line unicorn/no-thenable -- `then` is a word of JSON Schema
const closed = (properties: Json, required: readonly string[]): Json => ({ type: "object", properties, required, additionalProperties: false })
const mapping = (of: Json): Json => ({ type: "object", propertyNames: reference, additionalProperties: of })

const envelope: { readonly [K in Exclude<(typeof envelopeKeys)[number], "step" | "fields">]: Json } = {
  on: { ...moment, description: "The day it happened, or a UTC moment." },
  recorded: { ...moment, description: "When it was recorded, if that was later." },
  by: { ...reference, description: "Who took the step: one of the people of the file." },
  id: { ...reference, description: "How later steps name this one; left out, its place in the file." },
  assumed: { anyOf: [{ const: true }, text], description: "What the source does not say." },
  note: { ...text, description: "A remark for the reader." }
}

/** A plain text is enough for words; what is left out is filled in when the file is read. */
const words = (written: Json): Json => {
  const properties = written["properties"] as Json // core's own schema of words
  return {
    anyOf: [properties["text"], closed(properties, ["text"])],
    description: "Someone's own words: a plain text, or { text, by, about } where something differs.", "x-personal": true
  }
}

/** A step's own fields: what stands beside them depends on where the step stands. */
const ownOf = (step: Json): Json => {
  const { step: _name, ...properties } = step["properties"] as Json // core's own schema of a step
  const required = (step["required"] as readonly string[]).filter((name) => name !== "step") // the same
  return { ...(step["description"] === undefined ? {} : { description: step["description"] }), properties, required }
}

const isStep = (tag: string): Json => ({ properties: { step: { const: tag } } })
const own = (tag: string): Json => ({ $ref: `#/$defs/${tag}` })

/** In a file a step's own fields stand beside the envelope or under `fields`; those that are called like a part of it only there. */
const inFile = (tag: StepTag): Json => {
  const apart = { properties: { fields: { type: "object", ...own(tag), unevaluatedProperties: false } } }
  const clashes = Object.keys(Step.definition(tag).fields).some((name) => name in envelope)
  return when(isStep(tag), when({ required: ["fields"] }, apart, clashes ? { required: ["fields"] } : own(tag)))
}

const label: Json = { anyOf: [text, { ...closed(Object.fromEntries(languages.map((language) => [language, text])), []), minProperties: 1 }] }

/** @beta */
export const caseFileSchema = (): Json => {
  const { $schema, $defs } = jsonSchema()
  const named = { type: "object", required: ["step"], unevaluatedProperties: false }
  return {
    $schema,
    title: "A case file of omringd, format 1",
    ...closed({
      omringd: { const: 1 },
      trajectory: reference,
      title: text,
      source: { anyOf: [text, { type: "array", items: text }] },
      kind: text,
      language: { type: "string", pattern: languageTag, maxLength: 500, description: "In which language people's words in it are written: nl, en, sv-FI." },
      packs: { type: "array", items: { enum: packNames }, description: `The rules that hold; left out: ${usualPacks.join(", ")}.` },
      people: mapping(closed({ name: text, is: { enum: roles } }, ["name", "is"])),
      labels: mapping(label),
      steps: { type: "array", minItems: 1, items: { $ref: "#/$defs/step-in-file" } }
    }, ["omringd", "trajectory", "title", "people", "steps"]),
    $defs: {
      "step-in-file": {
        ...named, properties: { step: { enum: Step.tags }, ...envelope, fields: { type: "object" } }, required: ["on", "by", "step"], allOf: Step.tags.map(inFile)
      },
      ...Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, Step.isTag(name) ? ownOf(one) : one])),
      Step: { ...named, properties: { step: { enum: Step.tags } }, allOf: Step.tags.map((tag) => when(isStep(tag), own(tag))) },
      Words: words($defs["Words"] ?? {})
    }
  }
}
