/** What `omringd conform --json` answers: what was found; with --zoo what the clauses catch. */
import * as Schema from "effect/Schema"
import type { ConformanceDocument } from "@omringd/conformance"
import { count, flag, form, text, texts } from "./parts.ts"

const strength = Schema.Literals(["required", "optional", "untested"])
const totals = Schema.Struct({ pass: count, fail: count, skip: count, untested: count })

const Found: Schema.Codec<ConformanceDocument> = Schema.Struct({
  format: form, version: text, facts: Schema.optionalKey(Schema.Record(text, text)), kept: flag, totals,
  reports: Schema.Array(Schema.Struct({
    suite: text, name: text, kept: flag, totals,
    findings: Schema.Array(Schema.Struct({ id: text, sentence: text, strength, result: Schema.Literals(["Pass", "Fail", "Skip", "Untested"]), because: Schema.optionalKey(text) }))
  })),
  leftOut: Schema.Array(Schema.Struct({ name: text, because: text }))
})

const Proven = Schema.Struct({
  omringd: form,
  proofs: Schema.Array(Schema.Struct({
    suite: text, clauses: Schema.Array(Schema.Struct({ id: text, sentence: text, strength })), broken: Schema.Array(Schema.Struct({ name: text, caughtBy: texts }))
  }))
})

export const Conformed = Schema.Union([Found, Proven]).annotate({ description: "Which clauses are kept, one by one; with --zoo: which clauses catch each thing that is broken on purpose." })
