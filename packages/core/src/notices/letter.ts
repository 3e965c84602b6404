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

/** What each name in a text stands for; undefined when one of them is not said. */
const referencesFor = (text: string, about: Notice["about"]): readonly string[] | undefined => {
  const blanks = blanksOf(text)
  const references = blanks.flatMap((name) => (Object.hasOwn(about, name) ? about[name] ?? [] : []))
  return references.length < blanks.length ? undefined : [...new Set(references)]
}

/** A name, or a day as it is written there; undefined for whom or what the directory does not know. */
type Called = readonly [reference: string, name: string | undefined]

const filled = (text: string, about: Notice["about"], called: readonly Called[]): string => {
  const names = new Map(called)
  return fill(text, about, (reference) => names.get(reference) ?? reference)
}

export const letters = ({ notices, rules }: Pick<Practice, "notices" | "rules">, people: Directory) => {
  const told = new Map(notices.map(({ id, says }) => [id, says]))
  const owed = new Map(rules.map(({ id, says }) => [id, says]))
  const called = (reference: string, language: string): Effect.Effect<Called, DirectoryUnavailable> =>
    Moment.isMoment(reference)
      ? Effect.succeed([reference, dayWritten(reference, language)])
      : Effect.map(people.find(reference), (found) => [reference, found?.name])
  const allCalled = (references: readonly string[], language: string) => Effect.forEach(references, (reference) => called(reference, language))

  /** What is due, as its own rule says it; nothing where that names what nobody outside the trajectory would know by its reference. */
  const due = ({ because, about }: Notice, to: Recipient): Effect.Effect<string, DirectoryUnavailable> => {
    const says = because.of === "need" ? owed.get(because.rule) : undefined
    const text = says && textIn(says, to)
    const references = text === undefined ? undefined : referencesFor(text, about)
    if (text === undefined || references === undefined) return Effect.succeed("")
    return Effect.map(allCalled(references, to.language), (names) => (names.every(([, name]) => name !== undefined) ? ` ${filled(text, about, names)}` : ""))
  }

  /** A text with a blank left in it is said to nobody. */
  return (notice: Notice, to: Recipient): Effect.Effect<string, DirectoryUnavailable> => {
    const { about } = notice
    const text = textIn(told.get(notice.notice) ?? neutral, to)
    const references = referencesFor(text, about)
    if (references === undefined || !told.has(notice.notice)) return Effect.succeed(textIn(neutral, to))
    return Effect.flatMap(allCalled(references, to.language), (names) => Effect.map(due(notice, to), (what) => filled(text, about, names) + what))
  }
}
