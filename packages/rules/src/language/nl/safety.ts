/** The answers to "is {child} safe?". Each is someone's latest judgement, never a score. */
import type { Vocabulary } from "@omringd/core"

export const safety = {
  "safe-enough": {
    professional: "{child} is volgens het laatste oordeel nu veilig genoeg.",
    family: "Ja, {child} is nu veilig genoeg.",
    child: "Ja, {child} is nu veilig genoeg."
  },
  "not-safe-with-immediate-plan": {
    professional: "{child} is volgens het laatste oordeel niet veilig zonder de onmiddellijke veiligheidsafspraken die nu gelden.",
    family: "{child} is alleen veilig zolang we ons aan het plan voor deze dagen houden.",
    child: "{child} is veilig als we allemaal het plan voor deze dagen doen."
  },
  "not-safe-without-plan": {
    professional: "{child} is volgens het laatste oordeel niet veilig, en er zijn geen onmiddellijke veiligheidsafspraken.",
    family: "Nee, {child} is nu niet veilig. Er is nog geen plan voor deze dagen.",
    child: "Nee, {child} is nu niet veilig. We moeten nu meteen iets doen."
  },
  "never-judged": {
    professional: "De veiligheid van {child} is nog door niemand beoordeeld.",
    family: "Nog niemand heeft gezegd hoe veilig {child} is.",
    child: "Nog niemand heeft gezegd hoe veilig {child} is."
  }
} satisfies Vocabulary["safety"]
