/** What several answers hold: codes, references and days as they are everywhere; what is counted is a whole number. */
import * as Schema from "effect/Schema"
import { languages, Phase, registers, roles, Step } from "@omringd/core"

export const text = Schema.String
export const texts = Schema.Array(text)
export const flag = Schema.Boolean
export const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
/** From 1. */
export const place = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
/** The first key of most answers: the number of their form. */
export const form = Schema.Literal(1)
export const stepName = Schema.Literals(Step.tags).annotate({ identifier: "StepName" })
export const role = Schema.Literals(roles).annotate({ identifier: "Role" })
export const phase = Schema.Literals(Phase.names).annotate({ identifier: "Phase" })
export const language = Schema.Literals(languages)
export const register = Schema.Literals(registers)
export const strength = Schema.Literals(["inv", "must", "should", "ask"])
/** Codes, references and days by name. */
export const about = Schema.Record(text, text)
/** A text of a rule, for each of its readers. */
export const voices = Schema.Struct({ professional: text, family: text, child: text })
export const inEveryLanguage = Schema.Struct({ nl: text, en: text, sv: text })
export const source = Schema.Struct({ by: text, at: Schema.optionalKey(text) })
