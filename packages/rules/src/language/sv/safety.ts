/** The answers to "is {child} safe?". Each is someone's latest judgement, never a score. */
import type { Vocabulary } from "@omringd/core"

export const safety = {
  "safe-enough": {
    professional: "Enligt den senaste bedömningen är det tillräckligt tryggt för {child}.",
    family: "Ja, det är tryggt nog för {child} just nu.",
    child: "Ja, det är tryggt för {child} nu."
  },
  "not-safe-with-immediate-plan": {
    professional: "Enligt den senaste bedömningen är det inte tillräckligt tryggt för {child} utan den omedelbara säkerhetsplan som gäller.",
    family: "Det är tryggt för {child} bara så länge alla håller sig till planen för de här dagarna.",
    child: "Det är tryggt för {child} så länge alla gör som planen säger."
  },
  "not-safe-without-plan": {
    professional: "Enligt den senaste bedömningen är det inte tillräckligt tryggt för {child}, och ingen omedelbar säkerhetsplan finns.",
    family: "Nej, det är inte tryggt för {child} nu. Det finns ingen plan än för de närmaste dagarna.",
    child: "Nej, det är inte tryggt för {child} nu. Vi vuxna måste göra något genast."
  },
  "never-judged": {
    professional: "Ingen säkerhetsbedömning har ännu gjorts för {child}.",
    family: "Ingen har sagt än om det är tryggt för {child}.",
    child: "Ingen har sagt än om det är tryggt för {child}."
  }
} satisfies Vocabulary["safety"]
