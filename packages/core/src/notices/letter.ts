/** What a notice says to the one who gets it: the rule's own text in their language and register. It is made when it is sent, and kept nowhere. */
import * as Effect from "effect/Effect"
import type { Directory, Recipient } from "./directory.ts"
import { neutral } from "./neutral.ts"
import { fill } from "../Language.ts"
import type { Says } from "../Language.ts"
import { Moment } from "../Moment.ts"
import type { Notice } from "../Notice.ts"
import type { DirectoryUnavailable } from "../partners/failure.ts"
import type { Practice } from "../Practice.ts"

const ofDay = 86_400_000
/** As days are written in each language; English as in Britain, with the day first. */
const locales: { readonly [language: string]: string } = { nl: "nl", en: "en-GB", sv: "sv" }
const calendars = new Map(Object.values(locales).map((locale) => [locale, new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })]))

/** `2 maart 2026`. */
const dayWritten = (moment: Moment, language: string): string =>
  calendars.get(locales[language] ?? "en-GB")?.format(Moment.daysBetween("1970-01-01", moment) * ofDay) ?? moment

/** A language or register that nobody wrote texts for is read as English for families: they are told rather than not. */
const textIn = (says: Says, { language, register }: Pick<Recipient, "language" | "register">): string => {
  const voices: Says[keyof Says] | undefined = says[language] ?? says.en
  return voices[register] ?? voices.family
}

/** The names that are to be filled in, each once. */
const blanksOf = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name]) => name ?? []))]

export const letters = ({ notices }: Practice, people: Directory) => {
  const rules = new Map(notices.map((rule) => [rule.id, rule.says]))
  const called = (reference: string, language: string): Effect.Effect<string, DirectoryUnavailable> =>
    Moment.isMoment(reference)
      ? Effect.succeed(dayWritten(reference, language))
      : Effect.map(people.find(reference), (found) => found?.name ?? reference)
  /** A text with a blank left in it is said to nobody. */
  return ({ notice: rule, about }: Notice, to: Recipient): Effect.Effect<string, DirectoryUnavailable> => {
    const text = textIn(rules.get(rule) ?? neutral, to)
    const blanks = blanksOf(text)
    const references = blanks.flatMap((name) => (Object.hasOwn(about, name) ? about[name] ?? [] : []))
    if (references.length < blanks.length) return Effect.succeed(textIn(neutral, to))
    if (blanks.length === 0) return Effect.succeed(text)
    return Effect.map(
      Effect.forEach([...new Set(references)], (reference) => Effect.map(called(reference, to.language), (name) => [reference, name] as const)),
      (names) => {
        const byReference = new Map<string, string>(names)
        return fill(text, about, (reference) => byReference.get(reference) ?? reference)
      }
    )
  }
}
