/** What `omringd ledger --json` answers. */
import * as Schema from "effect/Schema"
import { Mandate } from "@omringd/core"
import { documentIds } from "@omringd/rules/clauses"
import type { Clause } from "@omringd/rules/clauses"
import type { Ledger as ALedger } from "../ledger/Ledger.ts"
import { count, flag, form, inEveryLanguage, source, stepName, strength, text, texts } from "./parts.ts"

const mandate = Schema.Literals(Mandate.all)
const reach = Schema.Struct({ asked: count, kept: count, broken: count })
const RuleEntry = Schema.Struct({
  id: text, pack: text, strength, assumed: Schema.optionalKey(text), reached: Schema.Struct({ stories: reach, cases: reach, histories: reach })
}).annotate({ identifier: "RuleEntry", description: "A rule, and in how many stories, cases and made-up histories it was asked, kept and broken." })
const rules = Schema.Array(RuleEntry)
const named = Schema.Array(Schema.Tuple([text, text]))

const kinds = Schema.Array(Schema.Literals(["inv", "must", "should", "ask", "view", "none"])).check(Schema.isMinLength(1)) as unknown as Schema.Codec<Clause["kinds"]> // a list of at least one is what the check leaves

const clause = Schema.Struct({
  document: Schema.Literals(documentIds), place: Schema.optionalKey(text), kinds,
  asks: inEveryLanguage,
  answeredBy: Schema.Struct({
    steps: Schema.optionalKey(Schema.Array(stepName)), mandates: Schema.optionalKey(Schema.Array(mandate)), views: Schema.optionalKey(named), types: Schema.optionalKey(named),
    laws: Schema.optionalKey(texts), clauses: Schema.optionalKey(texts), people: Schema.optionalKey(inEveryLanguage)
  }),
  rules, invariants: texts, notices: texts
})

export const Ledger: Schema.Codec<ALedger> = Schema.Struct({
  omringd: form, packs: texts,
  looked: Schema.Struct({ cases: texts, histories: Schema.Struct({ number: count, turns: count, seed: count }) }),
  clauses: Schema.Record(text, clause),
  published: Schema.Record(text, Schema.Struct({ rules, notices: texts })),
  entries: Schema.Record(text, Schema.Struct({ jurisdiction: text, source, verified: flag, rules })),
  neverReached: Schema.Array(Schema.Struct({ rule: text, by: Schema.Literals(["stories", "cases", "histories"]), never: Schema.Array(Schema.Literals(["kept", "broken"])) })),
  unanswered: texts, adrift: texts
}).annotate({ description: "Each clause of the sources by its id, what answers it, and how far each rule is reached." })
