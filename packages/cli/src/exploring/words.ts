/** The texts about what was explored, in every language. */
import type { Language } from "@omringd/core"
import type { CounterExample } from "@omringd/lab/explore"

export interface ExploringWords {
  readonly counted: (states: string, transitions: string, depth: number) => string
  readonly complete: string
  readonly stopped: string
  readonly invariants: string
  /** When one thing alone was asked. */
  readonly onlyKept: (only: string) => string
  /** And what that says nothing of. */
  readonly onlyAsked: (only: string) => string
  readonly broken: { readonly [K in CounterExample["kind"]]: string }
  readonly shortest: string
  readonly maybeShorter: string
  readonly canEnd: string
  readonly neverOpened: string
  readonly cannotEnd: string
  readonly endsUnknown: string
  readonly neverTaken: string
  /** Why, of one step. */
  readonly neverBecause: {
    readonly phases: (phases: string) => string
    readonly people: (people: string) => string
    readonly rules: (rules: string) => string
    readonly bound: string
    readonly held: string
  }
  readonly neverBroken: string
  readonly neverMet: string
  readonly none: string
  readonly bound: string
  readonly bounded: (people: number, moves: number, days: readonly string[]) => string
  /** What it means that there are parts. */
  readonly apart: string
  readonly reductions: string
}

const nl: ExploringWords = {
  counted: (states, transitions, depth) => `${states} toestanden, ${transitions} stappen ertussen, ${depth} diep`,
  complete: "Alles is bekeken.", stopped: "Niet alles is bekeken: gestopt bij de grens.",
  invariants: "Geen toestand breekt wat altijd waar moet zijn.",
  onlyKept: (only) => `Geen toestand breekt ${only}.`,
  onlyAsked: (only) => `Alleen naar ${only} is gevraagd, en alleen bekeken wat eraan raakt. Over regels, over een einde en over stappen die nooit gezet worden zegt dit niets.`,
  broken: {
    invariant: "Dit moet altijd waar zijn, en is het niet", never: "Dit mag nooit, en het kan toch", until: "Dit moet tot dan waar zijn, en is het niet",
    within: "Dit moet op tijd komen, en komt niet op elke weg", stuck: "Hiervandaan komt er geen einde meer"
  },
  shortest: "De kortste weg erheen.", maybeShorter: "Een korte weg erheen; misschien is er een kortere.",
  canEnd: "Elk traject kan tot een einde komen.", neverOpened: "Er is geen traject geopend: over een einde zegt dit niets.", cannotEnd: "Niet elk traject kan tot een einde komen.", endsUnknown: "Of elk traject tot een einde kan komen, is niet helemaal bekeken.",
  neverBecause: {
    phases: (phases) => `geen toestand komt in ${phases}, en alleen daar kan dit`, people: (people) => `wie dit zou doen komt er nooit bij: ${people}`,
    rules: (rules) => `dit wacht op ${rules}, en daaraan is nooit voldaan`, bound: "niet gezien voor de grens", held: "in elke toestand houdt iets in de stap zelf of een regel dit tegen"
  },
  neverTaken: "Nooit gezet", neverBroken: "Regels waarop nooit iets wacht", neverMet: "Regels waaraan nooit voldaan is", none: "geen",
  bound: "Grens", bounded: (people, moves, days) => `${people} mensen, ${moves} voorstellen, ${days.length === 1 ? "één dag" : `dagen ${days.join(", ")}`}`,
  apart: "Elk deel is op zichzelf bekeken: een stap van het ene staat nooit op één weg met een stap die alleen in het andere zit.",
  reductions: "Weggelaten of samen bekeken"
}
const en: ExploringWords = {
  counted: (states, transitions, depth) => `${states} states, ${transitions} steps between them, ${depth} deep`,
  complete: "All of it was looked at.", stopped: "Not all of it was looked at: it stopped at the bound.",
  invariants: "No state breaks what is always true.",
  onlyKept: (only) => `No state breaks ${only}.`,
  onlyAsked: (only) => `Only ${only} was asked about, and only what touches it was looked at. Of rules, of ends and of steps that are never taken this says nothing.`,
  broken: {
    invariant: "This is always true, and is not", never: "This must never be, and can be", until: "This holds until then, and does not",
    within: "This comes in time, and does not on every way", stuck: "From here there is no end any more"
  },
  shortest: "A shortest way there.", maybeShorter: "A short way there; there may be a shorter one.",
  canEnd: "Every trajectory can come to an end.", neverOpened: "No trajectory was opened: of an end this says nothing.", cannotEnd: "Not every trajectory can come to an end.", endsUnknown: "Whether every trajectory can come to an end was not looked at to the full.",
  neverBecause: {
    phases: (phases) => `no state comes to ${phases}, and it can be taken only there`, people: (people) => `whoever would take it never comes in: ${people}`,
    rules: (rules) => `it waits for ${rules}, never met`, bound: "not seen before the bound", held: "in each state something in the step itself or a rule holds it back"
  },
  neverTaken: "Never taken", neverBroken: "Rules that nothing ever waits for", neverMet: "Rules that are never met", none: "none",
  bound: "Bound", bounded: (people, moves, days) => `${people} people, ${moves} proposals, ${days.length === 1 ? "one day" : `days ${days.join(", ")}`}`,
  apart: "Each part was looked at by itself: a step of one is never on a way with a step that only another has.",
  reductions: "Left out, or looked at as one"
}
const sv: ExploringWords = {
  counted: (states, transitions, depth) => `${states} tillstånd, ${transitions} steg mellan dem, ${depth} djupt`,
  complete: "Allt har setts igenom.", stopped: "Allt har inte setts igenom: det stannade vid gränsen.",
  invariants: "Inget tillstånd bryter det som alltid är sant.",
  onlyKept: (only) => `Inget tillstånd bryter ${only}.`,
  onlyAsked: (only) => `Bara ${only} efterfrågades, och bara det som rör vid det sågs igenom. Om regler, om slut och om steg som aldrig tas säger detta ingenting.`,
  broken: {
    invariant: "Det här är alltid sant, men är det inte", never: "Det här får aldrig vara så, men kan vara det", until: "Det här gäller tills dess, men gör det inte",
    within: "Det här kommer i tid, men inte på varje väg", stuck: "Härifrån finns det inget slut längre"
  },
  shortest: "En kortaste väg dit.", maybeShorter: "En kort väg dit; det kan finnas en kortare.",
  canEnd: "Varje förlopp kan komma till ett slut.", neverOpened: "Inget förlopp öppnades: om ett slut säger detta ingenting.", cannotEnd: "Inte varje förlopp kan komma till ett slut.", endsUnknown: "Om varje förlopp kan komma till ett slut har inte setts igenom helt.",
  neverBecause: {
    phases: (phases) => `inget tillstånd kommer till ${phases}, och bara där kan det tas`, people: (people) => `den som skulle ta det kommer aldrig med: ${people}`,
    rules: (rules) => `det väntar på ${rules}, som aldrig uppfylls`, bound: "inte sett före gränsen", held: "i varje tillstånd håller något i steget självt eller en regel det tillbaka"
  },
  neverTaken: "Aldrig tagna", neverBroken: "Regler som inget någonsin väntar på", neverMet: "Regler som aldrig uppfylls", none: "inga",
  bound: "Gräns", bounded: (people, moves, days) => `${people} personer, ${moves} förslag, ${days.length === 1 ? "en dag" : `dagar ${days.join(", ")}`}`,
  apart: "Varje del sågs igenom för sig: ett steg ur den ena står aldrig på samma väg som ett steg som bara finns i en annan.",
  reductions: "Utelämnat, eller sett som ett"
}
export const exploringWords: { readonly [L in Language]: ExploringWords } = { nl, en, sv }
