/** What `omringd retain --json`, `forget --json` and `certificate --json` answer. */
import * as Schema from "effect/Schema"
import { Certificate } from "@omringd/core/Forgetting"
import type { Finding as AFinding, Held as AHeld } from "@omringd/core/Forgetting"
import { day, Refusal } from "@omringd/core/Schema"
import { jurisdictionNames } from "../command/jurisdictions.ts"
import { Flaw } from "./evidence.ts"
import { count, flag, form, source, text } from "./parts.ts"

const over = Schema.Struct({ trajectory: text, child: Schema.optionalKey(text), until: day, because: text, source })
const missing = Schema.Literals(["birthday", "end-of-care", "answer", "report", "term", "verified-term", "pack"])

const Held: Schema.Codec<AHeld> = Schema.Union([
  Schema.Struct({ held: Schema.Literal("kept"), trajectory: text, child: Schema.optionalKey(text), because: text, source, earlier: Schema.optionalKey(source), until: day }),
  Schema.Struct({
    held: Schema.Literal("not-known"), trajectory: text, child: Schema.optionalKey(text), because: Schema.optionalKey(text), source: Schema.optionalKey(source),
    earlier: Schema.optionalKey(source), missing: Schema.optionalKey(missing)
  }),
  Schema.Struct({ held: Schema.Literal("open"), trajectory: text })
]).annotate({ identifier: "Held", description: "Why something is still to be kept." })

const Ground = Schema.Union([
  Held,
  Schema.Struct({ held: Schema.Literal("not-sealed"), trajectory: text, words: count }),
  Schema.Struct({ held: Schema.Literal("no-key"), person: text }),
  Schema.Struct({ held: Schema.Literal("nothing-there"), trajectory: text }),
  Schema.Struct({ held: Schema.Literal("malformed"), problems: Schema.Array(Schema.Struct({ path: Schema.Array(Schema.Union([text, Schema.Finite])), message: text })) })
]).annotate({ identifier: "Ground" })

const attached = Schema.Union([
  Schema.Struct({ ok: Schema.Literal(true), trajectory: text, step: text }),
  Schema.Struct({ ok: Schema.Literal(false), refusal: Refusal })
])

const forgotten = Schema.Struct({ forgotten: Schema.Literal(true), certificate: Certificate.schema })
const notForgotten = Schema.Struct({ forgotten: Schema.Literal(false), refused: Schema.Struct({ grounds: Schema.Array(Ground).check(Schema.isMinLength(1)) }) })

const Due = Schema.Union([
  Schema.Struct({ due: Schema.Literal("trajectory"), trajectory: text, terms: Schema.Array(over) }),
  Schema.Struct({ due: Schema.Literal("person"), person: text, terms: Schema.Array(over), key: flag }),
  Schema.Struct({ due: Schema.Literal("no"), trajectory: text, held: Schema.Array(Held), over: Schema.Array(over) }),
  Schema.Struct({ due: Schema.Literal("unreadable"), trajectory: text, number: Schema.Finite })
]).annotate({ identifier: "Due", description: "What is due to be forgotten, and what is not yet, with why." })

export const Retained = Schema.Struct({
  omringd: form, store: text, jurisdiction: Schema.Literals(jurisdictionNames), on: day, due: Schema.Array(Due),
  /** With --carry-out. */
  finished: Schema.optionalKey(count),
  carriedOut: Schema.optionalKey(Schema.Array(Schema.Struct({ of: text, answer: Schema.Union([forgotten, notForgotten]) })))
}).annotate({ description: "What is due to be forgotten on a day; with --carry-out also what came of each, and how many that were begun before were finished first." })

export const Forgotten = Schema.Union([
  Schema.Struct({ omringd: form, person: text, ...forgotten.fields }),
  Schema.Struct({
    omringd: form, person: text, forgotten: Schema.Literal(false),
    refused: Schema.Struct({ ...notForgotten.fields.refused.fields, attached: Schema.optionalKey(attached) })
  })
]).annotate({ description: "Someone was forgotten, with the certificate; or every ground on which that is refused, and what became of their own view." })

const Finding: Schema.Codec<AFinding> = Schema.Union([
  Schema.Struct({ finding: Schema.Literal("not-completed") }),
  Schema.Struct({ finding: Schema.Literal("edited") }),
  Schema.Struct({ finding: Schema.Literal("key-there"), person: text, under: text }),
  Schema.Struct({ finding: Schema.Literal("words-open"), trajectory: text, number: Schema.Finite }),
  Schema.Struct({ finding: Schema.Literal("words-sealed"), trajectory: text, number: Schema.Finite }),
  Schema.Struct({ finding: Schema.Literal("words-miscounted"), trajectory: text, counted: count, found: count }),
  Schema.Struct({ finding: Schema.Literal("not-whole"), flaw: Flaw }),
  Schema.Struct({ finding: Schema.Literal("trajectory-there"), trajectory: text })
]).annotate({ identifier: "Finding", description: "One thing that is not as a certificate says." })

export const LookedAgain = Schema.Struct({ omringd: form, store: text, certificate: Certificate.schema, findings: Schema.Array(Finding), whole: flag })
  .annotate({ description: "What a certificate says was forgotten, and whether that is so." })
