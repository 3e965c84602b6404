/** What `omringd partners --json` answers. */
import * as Schema from "effect/Schema"
import { kinds, Partners, weights } from "@omringd/core/Partners"
import { day } from "@omringd/core/Schema"
import { count, form, place, text } from "./parts.ts"

const Partner = Partners.schema.fields.partners.value
const { offers, ...whose } = Partner.fields
const answered = { partner: Schema.Struct(whose), offer: offers.value }

export const Listed = Schema.Struct({
  omringd: form,
  title: text,
  query: Schema.Struct({ need: text, near: text, on: day, childAge: Schema.optionalKey(count) }),
  found: Schema.Array(Schema.Struct({
    ...answered,
    order: Schema.Struct({
      place, weight: Schema.Literals(weights), nearness: Schema.Struct({ reach: text, wider: count }), kind: Schema.Literals(kinds),
      after: Schema.optionalKey(Schema.Literals(["weight", "nearness", "kind", "id"]))
    })
  })),
  leftOut: Schema.Array(Schema.Struct({
    ...answered, because: Schema.Array(Schema.Literals(["not-yet", "no-longer", "elsewhere", "part-of-it", "other-age"])).check(Schema.isMinLength(1))
  }))
}).annotate({ description: "Who can do what near a place for a need, lighter and nearer first; and what was left out, with why." })
