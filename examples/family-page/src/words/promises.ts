/** What people promised each other, for a family to read: the clause's own words, or plainer ones where those are for people of the trade. */
import type { Language } from "@omringd/core"
import { clauses } from "@omringd/rules/clauses"

type Text = { readonly [L in Language]: string }

const plainer: { readonly [clause: string]: Text } = {
  "shared-language": {
    nl: "We praten in woorden die ieder snapt, en gaan samen één kant op.",
    en: "We all use the same words and look the same way.",
    sv: "Vi använder samma ord och ser åt samma håll."
  },
  "child-asked-for-feedback": {
    nl: "We vragen het kind vaak hoe het loopt. Met het antwoord doen we iets.",
    en: "We often ask the child how it goes. We do something with the answer.",
    sv: "Vi frågar ofta barnet hur det går. Vi gör något med svaret."
  },
  "network-called-in": {
    nl: "Jullie halen er graag eigen mensen bij, en wij helpen daarbij.",
    en: "You are welcome to bring in your own people, and we help with that.",
    sv: "Ni får gärna ta med egna människor, och vi hjälper till med det."
  },
  "same-words-for-all": {
    nl: "Wie dit leest, snapt wat er staat.",
    en: "Whoever reads this can follow what it says.",
    sv: "Den som läser det här förstår vad som står."
  },
  "consultant-sets-what": {
    nl: "Eén iemand zegt wat er anders moet en waar de grens ligt. Wie dat is, weet ieder.",
    en: "One person says what must change and where the limit lies. You all know who that is.",
    sv: "En person säger vad som måste ändras och var gränsen går. Alla vet vem det är."
  },
  "danger-by-all-expertise": {
    nl: "Jullie, jullie eigen mensen en wij zeggen samen waar we bang voor zijn.",
    en: "You, your own people and we say together what we are afraid of.",
    sv: "Ni, era egna människor och vi säger tillsammans vad vi är rädda för."
  },
  "others-find-how": {
    nl: "Hoe het moet lukken, zoeken jullie uit. Met jullie eigen mensen, en met ons als jullie dat willen.",
    en: "How it is to be done is for you to find. With your own people, and with us if you like.",
    sv: "Hur det ska gå till kommer ni fram till. Med era egna människor, och med oss om ni vill."
  },
  "agreements-explained": {
    nl: "Wat is afgesproken en wie wat doet, horen jullie van ons. Jullie eigen mensen ook.",
    en: "We tell you what was agreed and who does what. We tell your own people too.",
    sv: "Vi berättar för er vad som är bestämt och vem som gör vad. Era egna människor får också veta."
  },
  "withdrawal-known": {
    nl: "We zeggen wat er anders moet zijn voor we weggaan. Daar praten we met ieder over.",
    en: "We say what must be different before we go. We talk that over with all of you.",
    sv: "Vi säger vad som måste vara annat innan vi går. Det pratar vi med alla om."
  },
  "needs-before-offer": {
    nl: "We beginnen bij wat jullie nodig hebben, niet bij wat er klaarligt.",
    en: "We start from what you need, not from what we have lying ready.",
    sv: "Vi börjar med vad ni behöver, inte med vad vi redan har."
  },
  "direction-set-together": {
    nl: "Kinderen en jullie eigen mensen zeggen mee welke kant het uitgaat.",
    en: "Children and your own people have a say in which way things go.",
    sv: "Barn och era egna människor är med och väljer vart det ska."
  },
  "not-straight-to-action": {
    nl: "We luisteren eerst. Pas dan doen we iets.",
    en: "We listen first. Only then do we act.",
    sv: "Vi lyssnar först. Sedan gör vi något."
  }
}

const own = new Map(clauses.map(({ id, asks }) => [id, asks]))

/** Nothing for what a law or published guidance asks: that is no promise between these people. */
export const promiseOf = (clause: string, language: Language): string | undefined => (plainer[clause] ?? own.get(clause))?.[language]
