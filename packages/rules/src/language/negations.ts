/**
 * Words by which a text says what is absent or has stopped: outright negations and words for stopping, not words such as `without`.
 * A goal says what will be present (published rule R16). `*` stands for any letters; a space is any white space.
 */
import type { Language } from "@omringd/core"

export const negations: { readonly [L in Language]: readonly string[] } = {
  nl: [
    "niet", "niets", "geen", "geenszins", "nooit", "niemand", "nergens", "stoppen", "stopt met", "stop met", "gestopt", "ophouden",
    "ophoudt", "opgehouden", "op te houden"
  ],
  en: [
    "not", "no", "never", "nobody", "no-one", "nothing", "none", "nowhere", "neither", "nor", "cannot", "*n't", "stop", "stops", "stopped",
    "stopping", "cease", "ceases", "ceased", "quit", "quits"
  ],
  sv: [
    "inte", "ingen", "inget", "inga", "ingenting", "ingenstans", "aldrig", "ej", "icke", "varken", "sluta", "slutar att", "slutar med",
    "slutat", "upphör", "upphöra", "upphört"
  ]
}

/** Where such a word denies nothing: what is said is there. */
const denyNothing: readonly string[] = [
  "niet alleen", "niet enkel", "niets dan", "in te stoppen", "not only", "not just", "nothing but", "bus stop", "bus stops", "tram stop",
  "inte bara", "inte minst", "inget annat än"
]

const letters = String.raw`[\p{L}\p{N}]`
const written = (entry: string): string => entry.replaceAll("*", `${letters}+`).replaceAll(" ", String.raw`\s+`)
const wholeWords = (entries: readonly string[]): RegExp => new RegExp(`(?<!${letters})(?:${entries.map(written).join("|")})(?!${letters})`, "giu")
const looksLike = wholeWords(denyNothing)
// The longest first, so that it is found whole. A goal does not say in which language it is: all three are looked for.
const pattern = wholeWords(Object.values(negations).flat().toSorted((a, b) => b.length - a.length))

/** The negations that stand in a text, as they are written there. */
export const negationsIn = (text: string): readonly string[] => text.replaceAll("’", "'").replaceAll(looksLike, "…").match(pattern) ?? []
