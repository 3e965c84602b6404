/** A count told as sentences: which day is day 1 and why, what does not count, which day is the last and why. */
import type { Day, Language } from "@omringd/core"
import type { Counted, PassedOver } from "./clock.ts"

interface Told {
  readonly locale: string
  readonly began: (day: string) => string
  /** `because`: the days passed over before it; empty when there are none. */
  readonly first: (day: string, because: string) => string
  readonly weekends: string
  readonly holidays: (days: string) => string
  readonly last: (number: number, day: string) => string
  readonly later: { readonly [U in "days" | "weeks" | "months"]: (length: number, day: string) => string }
  readonly moved: (because: string, day: string) => string
}

const told: { readonly [L in Language]: Told } = {
  nl: {
    locale: "nl-BE",
    began: (day) => `Het begon op ${day}. Die dag telt niet mee.`,
    first: (day, because) => `Dag 1 is ${day}${because && `, wegens ${because}`}.`,
    weekends: "Zaterdagen en zondagen tellen niet mee.",
    holidays: (days) => `Feestdagen ook niet: ${days}.`,
    last: (number, day) => `Dag ${number}, de laatste, is ${day}.`,
    later: {
      days: (length, day) => `${length} ${length === 1 ? "dag" : "dagen"} later is het ${day}.`,
      weeks: (length, day) => `${length} ${length === 1 ? "week" : "weken"} later is het ${day}.`,
      months: (length, day) => `${length} ${length === 1 ? "maand" : "maanden"} later is het ${day}.`
    },
    moved: (because, day) => `Wegens ${because} is de laatste dag ${day}.`
  },
  en: {
    locale: "en-GB",
    began: (day) => `It began on ${day}. That day does not count.`,
    first: (day, because) => `Day 1 is ${day}${because && `, because of ${because}`}.`,
    weekends: "Saturdays and Sundays do not count.",
    holidays: (days) => `Nor do public holidays: ${days}.`,
    last: (number, day) => `Day ${number}, the last one, is ${day}.`,
    later: {
      days: (length, day) => `${length} ${length === 1 ? "day" : "days"} later it is ${day}.`,
      weeks: (length, day) => `${length} ${length === 1 ? "week" : "weeks"} later it is ${day}.`,
      months: (length, day) => `${length} ${length === 1 ? "month" : "months"} later it is ${day}.`
    },
    moved: (because, day) => `Because of ${because} the last day is ${day}.`
  },
  sv: {
    locale: "sv-SE",
    began: (day) => `Det började ${day}. Den dagen räknas inte.`,
    first: (day, because) => `Dag 1 är ${day}${because && `, på grund av ${because}`}.`,
    weekends: "Lördagar och söndagar räknas inte.",
    holidays: (days) => `Inte heller helgdagar: ${days}.`,
    last: (number, day) => `Dag ${number}, den sista, är ${day}.`,
    later: {
      days: (length, day) => `${length} ${length === 1 ? "dag" : "dagar"} senare är det ${day}.`,
      weeks: (length, day) => `${length} ${length === 1 ? "vecka" : "veckor"} senare är det ${day}.`,
      months: (length, day) => `${length} ${length === 1 ? "månad" : "månader"} senare är det ${day}.`
    },
    moved: (because, day) => `På grund av ${because} är sista dagen ${day}.`
  }
}

/** The sentences, in order. Needs a runtime that knows how the three languages write days. @public */
export const tell = ({ clock, began, first, passedOver, due }: Counted, language: Language): readonly string[] => {
  const text = told[language]
  const format = new Intl.DateTimeFormat(text.locale, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
  const day = (one: Day) => format.format(new Date(`${one}T00:00:00Z`))
  const named = ({ day: one, because }: PassedOver) => (typeof because === "string" ? day(one) : `${day(one)} (${because.names[language]})`)
  const list = (days: readonly PassedOver[]) => new Intl.ListFormat(text.locale).format(days.map(named))
  if (clock.unit !== "working-days") {
    const end = passedOver[0]?.day ?? due
    return [text.began(day(began)), text.later[clock.unit](clock.length, day(end)), ...(end === due ? [] : [text.moved(list(passedOver), day(due))])]
  }
  const before = passedOver.filter((one) => one.day < first)
  const later = passedOver.filter((one) => one.day > first)
  const holidays = later.filter(({ because }) => typeof because !== "string")
  return [
    text.began(day(began)),
    text.first(day(first), before.length === 0 ? "" : list(before)),
    ...(later.length > holidays.length ? [text.weekends] : []),
    ...(holidays.length > 0 ? [text.holidays(list(holidays))] : []),
    ...(clock.length > 1 ? [text.last(clock.length, day(due))] : [])
  ]
}
