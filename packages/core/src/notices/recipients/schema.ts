/** What a directory of people looks like, as a Schema: for hosts that keep theirs in a file, and for whoever checks what a database gave. */
import * as Schema from "effect/Schema"
import type { Quiet, Recipient } from "../directory.ts"
import { languages, registers } from "../../Language.ts"
import { name, referenceTo } from "../../schema/words.ts"

const hour = Schema.String.check(Schema.isPattern(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u, { expected: "an hour of the day, written HH:MM" }))

const longestZone = 64
/** Offsets such as +01:00 are no zones: they know no summer. */
const isZone = (text: string): boolean => {
  if (text.length > longestZone || !/^[A-Za-z]/u.test(text)) return false
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== ""
  } catch {
    return false // that is how it says that there is none
  }
}
/** The JSON Schema says how it is written; that the zone exists is known by decoding only. */
const zone = Schema.String.check(
  Schema.makeFilter(isZone, {
    expected: "a time zone of the IANA database, such as Europe/Brussels",
    toJsonSchema: () => [{ pattern: "^[A-Za-z][A-Za-z0-9._+/-]{0,63}$" }, true]
  })
)

const Quiet: Schema.Codec<Quiet> = Schema.Struct({ from: hour, until: hour, zone }).annotate({
  identifier: "Quiet", description: "Hours in which this person is told only what cannot wait, by their own clock."
})

const longestEmail = 254
/** As much as can be seen without sending: one @, and nothing that could pass for a second address or a header. */
const email = Schema.String.check(
  Schema.isPattern(/^[^\s@<>(),:;"[\]\\]+@[^\s@<>(),:;"[\]\\]+$/u, { expected: "an e-mail address" }),
  Schema.isMaxLength(longestEmail, { expected: `at most ${longestEmail} characters` })
)

/** Stands in texts and in the heads of letters. */
const called = name.check(Schema.isPattern(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, { expected: "text on one line" }))

export const Someone: Schema.Codec<Recipient> = Schema.Struct({
  person: referenceTo("person"),
  language: Schema.Literals(languages),
  register: Schema.Literals(registers),
  name: Schema.optionalKey(called),
  email: Schema.optionalKey(email),
  quiet: Schema.optionalKey(Quiet)
}).annotate({ identifier: "Recipient", description: "Someone who is told things, under the reference that trajectories know them by." })

/** As many as fit in a file; whoever knows more of them has a database. */
const mostPeople = 20_000

/** @public */
export const format = 1
/** People go by references that are used once. @public */
export interface Recipients {
  readonly omringd: typeof format
  readonly people: readonly Recipient[]
}
/** @public */
export const Recipients: Schema.Codec<Recipients> = Schema.Struct({
  omringd: Schema.Literal(format),
  people: Schema.Array(Someone).check(Schema.isMaxLength(mostPeople, { expected: `at most ${mostPeople} people` }))
})
