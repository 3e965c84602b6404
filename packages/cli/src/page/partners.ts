/** Who can do what near here for a need, as a page. */
import { fill } from "@omringd/core"
import type { Language } from "@omringd/core"
import type { Answer, Found, Label, LeftOut, Offer, Partners, Query, Whose } from "@omringd/core/Partners"
import { dayOf } from "@omringd/rules/language"
import { partnerWords } from "../words/partners.ts"
import { sentenceCase } from "./audience.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"

/** @beta */
export interface Listing {
  readonly partners: Partners
  readonly query: Query
  readonly answer: Answer
}

/** A label in this language, else in the first one there is; without any, the reference with its dashes as spaces. */
const textOf = (label: Label | undefined, reference: string, language: Language): string => {
  const text = typeof label === "object" ? (label[language] ?? Object.values(label)[0]) : label
  return text ?? reference.replaceAll(/[-_]/gu, " ")
}
const filled = (text: string, values: { readonly [name: string]: string }): string => fill(text, values, (value) => value)

const inWords = ({ partners: { places, needs } }: Listing, language: Language) => {
  const words = partnerWords[language]
  const day = dayOf(language)
  const place = (id: string) => textOf(places.find((one) => one.id === id)?.name, id, language)
  const agesOf = ({ ages }: Offer) => (ages === undefined ? words.allAges : words.ages(ages.from, ages.to))
  return {
    words, day, place, agesOf,
    need: (id: string) => textOf(needs.find((one) => one.id === id)?.name, id, language),
    name: ({ id, name }: Whose) => textOf(name, id, language),
    offer: ({ is, id }: Offer) => textOf(is, id, language),
    nearness: ({ order: { nearness: { reach, wider } } }: Found) =>
      reach === "everywhere" ? words.everywhere : filled(wider === 0 ? words.here : words.wider, { place: place(reach) }),
    because: ({ offer, because }: LeftOut) => because.map((one) =>
      filled(words.because[one], { from: day(offer.from), until: day(offer.until ?? offer.from), ages: agesOf(offer) })).join("; ")
  }
}
type InWords = ReturnType<typeof inWords>

const foundLines = (found: Found, { words, day, name, offer: offerText, agesOf, nearness }: InWords): readonly Line[] => {
  const { partner, offer, order } = found
  const details = [
    words.kinds[partner.kind], words.sectors[partner.sector], nearness(found), agesOf(offer), ...(offer.until === undefined ? [] : [filled(words.until, { day: day(offer.until) })])
  ]
  return [
    line(`${name(partner)}: ${offerText(offer)}`, { lead: `${order.place}. ` }),
    ...indented([
      line(details.join(" · "), { tone: "quiet" }),
      line(`${words.contact}${offer.contact}`),
      line(order.after === undefined ? words.first : words.after[order.after], { tone: "quiet", lead: "~ " })
    ], 3)
  ]
}

/** Under a heading for each weight; what is not for here and now comes last, with why. @beta */
export const partnersPage = (listing: Listing, language: Language): readonly Line[] => {
  const { partners: { title }, query, answer: { found, leftOut } } = listing
  const told = inWords(listing, language)
  const { words, day, place, need } = told
  return [
    line(sentenceCase(filled(words.title, { need: need(query.need), place: place(query.near) })), { tone: "title" }),
    line([day(query.on), ...(query.childAge === undefined ? [] : [words.forAge(query.childAge)]), title].join(" · "), { tone: "quiet" }),
    ...(found.length === 0 ? [blank, line(words.nothing, { tone: "warn" })] : []),
    ...found.flatMap((one, at) => [
      ...(found[at - 1]?.order.weight === one.order.weight ? [] : [blank, line(words.weights[one.order.weight], { tone: "phase" })]),
      ...foundLines(one, told)
    ]),
    ...(leftOut.length === 0 ? [] : [blank, line(words.leftOut, { tone: "heading" })]),
    ...leftOut.map((one) => line(`${told.name(one.partner)}: ${told.offer(one.offer)} (${told.because(one)})`, { tone: "quiet", lead: "· " }))
  ]
}
