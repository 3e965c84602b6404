/** What a directory of partners looks like, as a Schema. Its type, its decoding and its JSON Schema are read off this description. */
import * as Schema from "effect/Schema"
import { kinds, oldest, sectors, weights } from "./codes.ts"
import { isReference } from "../Words.ts"
import { atLeastOne, atMost, day, name, reference } from "../schema/words.ts"

const label = Schema.Struct({ nl: Schema.optionalKey(name), en: Schema.optionalKey(name), sv: Schema.optionalKey(name) })
/** A readable name: one for every language, or one for some. @beta */
const Label = Schema.Union([name, label.check(Schema.isMinProperties(1, { expected: "a text in at least one of nl, en, sv" }))])
/** @beta */
export type Label = Schema.Schema.Type<typeof Label>

/** A place that can be asked for: a street, a quarter, a postal area, a town. `within` is the next wider one. @beta */
const Place = Schema.Struct({ id: reference, name: Schema.optionalKey(Label), within: Schema.optionalKey(reference) })
/** @beta */
export type Place = Schema.Schema.Type<typeof Place>

/** What a family can need, as this directory calls it; a code that a rule returns can stand here too. @beta */
const NeedName = Schema.Struct({ id: reference, name: Label })
/** @beta */
export type NeedName = Schema.Schema.Type<typeof NeedName>

const references = Schema.Array(reference).check(atLeastOne, atMost)
const age = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: oldest }, { expected: `an age in whole years, 0 to ${oldest}` }))

/** Whole years, both included. @beta */
const Ages = Schema.Struct({ from: age, to: age })
/** @beta */
export type Ages = Schema.Schema.Type<typeof Ages>

/** @beta */
const Reach = Schema.Union([Schema.Literal("everywhere"), references])
/** @beta */
export type Reach = Schema.Schema.Type<typeof Reach>

const longestContact = 300
const link = "(https://|mailto:|tel:)\\S+"
const linked = new RegExp(`^${link}$`, "u")
/** A reference that the host knows, or a link. A reference holds no colon here, so that no other scheme can pass for one. */
const contact = Schema.String.check(
  Schema.isMaxLength(longestContact, { expected: `at most ${longestContact} characters` }),
  Schema.makeFilter((text: string) => (isReference(text) && !text.includes(":")) || linked.test(text), {
    expected: "a reference without a colon, or a link that begins with https://, mailto: or tel:",
    toJsonSchema: () => ({ pattern: `^([A-Za-z0-9][A-Za-z0-9._@/-]{0,63}|${link})$` })
  })
)

/** @beta */
const Offer = Schema.Struct({
  id: reference,
  /** What it is, in plain words. */
  is: Schema.optionalKey(Label),
  /** The needs it answers. */
  does: references,
  weight: Schema.Literals(weights),
  reach: Reach,
  /** Left out: for all ages, also grown-ups. */
  ages: Schema.optionalKey(Ages),
  contact,
  /** The first day. */
  from: day,
  /** The last day; left out, until further notice. */
  until: Schema.optionalKey(day)
}).annotate({ identifier: "Offer", description: "One thing a partner can do. Steps refer to it by its id." })
/** @beta */
export type Offer = Schema.Schema.Type<typeof Offer>

/** @beta */
const Partner = Schema.Struct({
  id: reference,
  kind: Schema.Literals(kinds),
  sector: Schema.Literals(sectors),
  /** For whoever looks here; no trajectory holds it. */
  name: Schema.optionalKey(name),
  offers: Schema.Array(Offer).check(atLeastOne, atMost)
}).annotate({ identifier: "Partner", description: "Who is near: formal or informal. A neighbour stands here only when she said yes to that." })
/** @beta */
export type Partner = Schema.Schema.Type<typeof Partner>

export const format = 1
/** @beta */
export const Directory = Schema.Struct({
  omringd: Schema.Literal(format),
  title: name,
  places: Schema.Array(Place).check(atLeastOne, atMost),
  needs: Schema.Array(NeedName).check(atLeastOne, atMost),
  partners: Schema.Array(Partner).check(atMost)
})
/** The directory of one town or region. Its places, needs, partners and offers go by ids that are used once. @beta */
export type Partners = Schema.Schema.Type<typeof Directory>
