/** What `omringd tell --json` answers. */
import * as Schema from "effect/Schema"
import { day, moment, Need, Reason, SafetyAnswer, StepSchema, Words } from "@omringd/core/Schema"
import type { Telling } from "../telling/Telling.ts"
import { about, form, phase, place, text, texts } from "./parts.ts"

const proposed = {
  place, id: text, by: text, at: moment, recordedAt: moment, step: StepSchema,
  assumed: Schema.optionalKey(Schema.Union([text, Schema.Literal(true)])), note: Schema.optionalKey(text)
}
const open = Schema.Struct({ rule: text, strength: Schema.Literals(["must", "should", "ask"]), what: text, about, deviation: Schema.optionalKey(text) })
const view = Schema.Struct({ of: text, says: Words, at: moment })
const asked = { answer: SafetyAnswer, views: Schema.Array(view) }
const facet = Schema.Literals(["answer", "judgements", "voices", "around", "placement", "immediate-plans"])

const end = Schema.Struct({
  phase, since: Schema.optionalKey(moment),
  because: Schema.optionalKey(Schema.Literals(["let-go", "moved", "of-age", "court-ended", "no-return", "not-needed"])),
  track: Schema.Literals(["voluntary", "necessity-asked", "necessary", "court-seized", "judicial"]),
  plan: Schema.Literals(["none", "drafted", "agreed", "accepted", "tested", "holding", "broken", "carried"]),
  planRules: Schema.Array(Schema.Struct({ rule: text, owner: text, outcome: Schema.Literals(["held", "broken", "not-tried"]) })),
  carriers: texts,
  needs: Schema.Array(Need),
  children: Schema.Array(Schema.Struct({ ...asked, letGo: Schema.optionalKey(moment) }))
})

export const Told: Schema.Codec<Telling> = Schema.Struct({
  omringd: form,
  trajectory: text,
  title: text,
  source: texts,
  kind: Schema.optionalKey(text),
  language: Schema.optionalKey(text),
  packs: texts,
  from: day,
  until: day,
  steps: Schema.Array(Schema.Struct({ ...proposed, number: place, under: text, from: phase, to: phase, open: Schema.Array(open) })),
  refusals: Schema.Array(Schema.Struct({ ...proposed, phase, reasons: Schema.Array(Reason) })),
  deviations: Schema.Array(Schema.Struct({
    place, rule: text, about: Schema.optionalKey(text), because: Words, needs: Schema.Array(Need), back: Schema.optionalKey(Schema.Struct({ on: day, place }))
  })),
  owed: Schema.Array(Schema.Struct({
    need: Need, due: day, lateFrom: day, settled: Schema.optionalKey(Schema.Struct({ how: Schema.Literals(["met", "lapsed"]), on: day, place })), daysLate: Schema.Int
  })),
  safety: Schema.Array(Schema.Struct({ ...asked, place, at: moment, changed: Schema.Array(facet) })),
  end
}).annotate({ description: "What happened in a case: steps taken and refused, what was owed, how safe each child was judged, and how it ended." })
