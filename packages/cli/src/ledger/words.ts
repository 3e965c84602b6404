/** The texts around the ledger, in every language. */
import type { Language } from "@omringd/core"
import type { AnsweredBy, Kind } from "@omringd/rules/clauses"
import type { Reach } from "./reach.ts"

export interface LedgerWords {
  readonly title: string
  readonly about: string
  readonly kinds: { readonly [K in Kind]: string }
  readonly rule: string
  readonly pack: string
  readonly strength: string
  readonly invariants: string
  readonly notices: string
  readonly answers: { readonly [A in Exclude<keyof AnsweredBy, "people">]: string }
  readonly people: string
  readonly assumed: string
  readonly stories: string
  readonly cases: string
  readonly histories: string
  readonly reach: (reach: Reach) => string
  readonly never: { readonly kept: string; readonly broken: string }
  readonly published: string
  readonly entries: string
  readonly unverified: string
  /** What the numbers in a table say. */
  readonly legend: string
  readonly neverReached: string
  readonly everyReached: string
  readonly unanswered: string
  readonly adrift: string
  /** What was looked at. */
  readonly looked: (cases: readonly string[], number: number, turns: number, seed: number) => string
}

const nl: LedgerWords = {
  title: "Verantwoording",
  about: "Wat elke bron van de praktijk vraagt, in onze woorden, en wat daarop antwoordt. Geteld wordt hoe ver regels bereikt zijn; een gezin wordt nooit geteld.",
  kinds: { inv: "ingebouwd", must: "moet", should: "hoort", ask: "wordt gevraagd", view: "wordt getoond", none: "blijft bij mensen" },
  rule: "regel", pack: "pakket", strength: "sterkte", invariants: "altijd waar", notices: "wordt verteld",
  answers: { steps: "stappen", mandates: "mandaten", views: "te zien in", types: "vast in de types", laws: "beproefde zinnen", clauses: "ook beantwoord bij" },
  people: "Blijft bij mensen",
  assumed: "door ons gekozen",
  stories: "verhalen", cases: "casussen", histories: "toevallige verlopen",
  reach: ({ asked, kept, broken }) => (asked === 0 ? "nooit gevraagd" : `nagekomen in ${kept}, gebroken in ${broken} van ${asked}`),
  never: { kept: "nooit nagekomen", broken: "nooit gebroken" },
  published: "Gepubliceerde regels", entries: "Wat een land of regio zegt", unverified: "niet nagelezen",
  legend: "In de tabellen: nagekomen / gebroken (hoe vaak gevraagd). Een streepje: nooit gevraagd.",
  neverReached: "Niet bereikt", everyReached: "Alles is bereikt.",
  unanswered: "Zonder antwoord", adrift: "Verwijst naar iets wat geen clausule is",
  looked: (cases, number, turns, seed) =>
    `Bekeken: de eigen verhalen van elke regel; ${cases.length === 0 ? "geen casussen" : `de casussen ${cases.join(", ")}`}; ${number} toevallige verlopen van ten hoogste ${turns} stappen, zaad ${seed}.`
}

const en: LedgerWords = {
  title: "Ledger",
  about: "What each source asks of practice, in our words, and what answers it. What is counted is how far rules are reached; a family never is.",
  kinds: { inv: "built in", must: "must", should: "should", ask: "asked", view: "shown", none: "stays with people" },
  rule: "rule", pack: "pack", strength: "strength", invariants: "always true", notices: "told to people",
  answers: { steps: "steps", mandates: "mandates", views: "seen in", types: "fixed in types", laws: "tested sentences", clauses: "answered too at" },
  people: "Stays with people",
  assumed: "ours to set",
  stories: "stories", cases: "cases", histories: "random histories",
  reach: ({ asked, kept, broken }) => (asked === 0 ? "never asked" : `kept in ${kept}, broken in ${broken} of ${asked}`),
  never: { kept: "never kept", broken: "never broken" },
  published: "Published rules", entries: "What a jurisdiction says", unverified: "not read at its source",
  legend: "In the tables: kept / broken (in how many it was asked). A dash: never asked.",
  neverReached: "Not reached", everyReached: "All of it was reached.",
  unanswered: "Without an answer", adrift: "Points to what is no clause",
  looked: (cases, number, turns, seed) =>
    `Looked at: each rule's own stories; ${cases.length === 0 ? "no cases" : `the cases ${cases.join(", ")}`}; ${number} random histories of at most ${turns} steps, seed ${seed}.`
}

const sv: LedgerWords = {
  title: "Redovisning",
  about: "Vad varje källa begär av praktiken, med våra ord, och vad som svarar på det. Det som räknas är hur långt regler har nåtts; en familj räknas aldrig.",
  kinds: { inv: "inbyggt", must: "måste", should: "bör", ask: "frågas", view: "visas", none: "stannar hos människor" },
  rule: "regel", pack: "paket", strength: "styrka", invariants: "alltid sant", notices: "berättas för folk",
  answers: { steps: "steg", mandates: "mandat", views: "syns i", types: "fastlagt i typer", laws: "prövade satser", clauses: "besvaras också vid" },
  people: "Stannar hos människor",
  assumed: "valt av oss",
  stories: "berättelser", cases: "fall", histories: "slumpade förlopp",
  reach: ({ asked, kept, broken }) => (asked === 0 ? "aldrig frågad" : `hållen i ${kept}, bruten i ${broken} av ${asked}`),
  never: { kept: "aldrig hållen", broken: "aldrig bruten" },
  published: "Publicerade regler", entries: "Vad ett land eller en region säger", unverified: "inte läst vid källan",
  legend: "I tabellerna: hållen / bruten (i hur många den frågades). Ett streck: aldrig frågad.",
  neverReached: "Inte nådda", everyReached: "Allt har nåtts.",
  unanswered: "Utan svar", adrift: "Pekar på något som inte är en klausul",
  looked: (cases, number, turns, seed) =>
    `Genomgånget: varje regels egna berättelser; ${cases.length === 0 ? "inga fall" : `fallen ${cases.join(", ")}`}; ${number} slumpade förlopp på högst ${turns} steg, frö ${seed}.`
}

export const ledgerWords: { readonly [L in Language]: LedgerWords } = { nl, en, sv }
