/** The plain values a step is made of, as Schemas: text, personal words, references, days and moments. */
import * as Schema from "effect/Schema"
import { longestList } from "../Field.ts"
import type { ReferenceKind } from "../Field.ts"
import { Moment } from "../Moment.ts"
import { isReference, isSealed, longestSealed, longestText } from "../Words.ts"
import type { Words as PersonalWords } from "../Words.ts"

/** The annotation that marks personal words; it stands in the JSON Schema under the same key. */
export const personal = "x-personal"
/** What a reference points to, and what a new one brings in. */
export const refersTo = "x-refers-to"
export const introduces = "x-introduces"
export const isOurs = (key: string): boolean => key === personal || key === refersTo || key === introduces

/** Written out for the JSON Schema; decoding asks {@link isSealed}. */
const sealedPattern = "^sealed:1:[A-Za-z0-9_-]+$"
export const text = Schema.String.check(
  Schema.isPattern(/\S/u, { expected: "text that is not empty" }),
  Schema.makeFilter((written: string) => written.length <= longestText || isSealed(written), {
    expected: `text of at most ${longestText} characters`,
    toJsonSchema: () => ({ anyOf: [{ maxLength: longestText }, { pattern: sealedPattern, maxLength: longestSealed }] })
  })
)

const longestName = 200
/** What someone or something is called. */
export const name = Schema.String.check(
  Schema.isPattern(/\S/u, { expected: "text that is not empty" }),
  Schema.isMaxLength(longestName, { expected: `text of at most ${longestName} characters` })
)

/** Written out for the JSON Schema; decoding asks {@link isReference}. */
const referencePattern = "^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$"
const isAReference = Schema.makeFilter(isReference, {
  expected: "a reference (1-64 letters, digits and . _ : @ / -)",
  toJsonSchema: () => ({ pattern: referencePattern })
})
/** @public */
export const reference = Schema.String.check(isAReference)
export const referenceTo = (kind: ReferenceKind) => Schema.String.annotate({ [refersTo]: kind }).check(isAReference)
export const freshReference = (kind: ReferenceKind) => Schema.String.annotate({ [introduces]: kind }).check(isAReference)

/** The JSON Schema says how it is written; that the day exists is known by decoding only. @public */
export const day = Schema.String.check(
  Schema.makeFilter(Moment.isDay, {
    expected: "a day that exists, written YYYY-MM-DD",
    toJsonSchema: () => [{ format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, true]
  })
)
/** @public */
export const moment = Schema.String.check(
  Schema.makeFilter(Moment.isMoment, {
    expected: "a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists",
    toJsonSchema: () => [{ pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z)?$" }, true]
  })
)

export const atLeastOne = Schema.isMinLength(1, { expected: "a list with at least one entry" })
export const atMost = Schema.isMaxLength(longestList, { expected: `a list of at most ${longestList} entries` })

/** Personal words: whatever stands under this Schema is what gets sealed, redacted and forgotten. @public */
export const Words = Schema.Struct({
  text,
  about: Schema.Array(referenceTo("person")).check(atLeastOne, atMost),
  by: referenceTo("person")
}).annotate({ identifier: "Words", [personal]: true, description: "Someone's own words, about one or more people." }) as unknown as Schema.Codec<PersonalWords> // a list of at least one is what the check leaves
