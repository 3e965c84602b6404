/** The texts for listing what is due to be forgotten, in every language. */
import type { Language, Missing } from "@omringd/core"

export interface RetentionWords {
  /** `{day}`. */
  readonly title: string
  readonly due: string
  readonly notYet: string
  readonly notKnown: string
  readonly open: string
  readonly unreadable: string
  readonly nothing: string
  /** `{trajectory}`. */
  readonly whole: string
  /** `{person}`. */
  readonly key: string
  readonly noKeyring: string
  /** `{person}`: of someone, `{trajectory}`: in which. */
  readonly ofChild: string
  readonly ofFile: string
  /** `{term}`, `{day}`. */
  readonly until: string
  readonly source: string
  readonly noTerm: string
  readonly earlier: string
  readonly missing: { readonly [M in Missing]: string }
  readonly terms: { readonly [term: string]: string }
}

const nl: RetentionWords = {
  title: "Wat op {day} te vergeten is", due: "Te vergeten", notYet: "Nog te bewaren", notKnown: "Niet bekend tot wanneer", open: "Hulp loopt nog", unreadable: "Niet te lezen",
  nothing: "Er is nu niets te vergeten.",
  whole: "{trajectory}: het hele traject", key: "{person}: de sleutel van dit kind", noKeyring: "er is geen sleutelbos genoemd",
  ofChild: "{person}, in {trajectory}", ofFile: "{trajectory}: het dossier van het gezin",
  until: "{term}, tot en met {day}", source: "bron: ", noTerm: "geen enkele geldende regel zegt iets", earlier: "mag op vraag vroeger: ",
  missing: {
    birthday: "een geboortedag is niet bekend", "end-of-care": "de hulp is niet voor iedereen geëindigd", answer: "een melding wacht op antwoord", report: "geen dag van een melding",
    term: "hierover is niets gelezen", "verified-term": "de termijn is niet bij de bron gelezen", pack: "een pakket regels faalde"
  },
  terms: {
    "youth-care": "jeugdhulp", "community-institution": "gemeenschapsinstelling", "reporting-centre": "meldpunt", "reporting-centre-youngest": "meldpunt, jongste kind van het gezin",
    "supervision-or-guardianship": "ondertoezichtstelling of voogdij", "protection-inquiry": "beschermingsonderzoek", "criminal-inquiry": "onderzoek in een strafzaak",
    "report-not-investigated": "melding zonder onderzoek", "not-said": "onbekende termijn"
  }
}

const en: RetentionWords = {
  title: "What is due to be forgotten on {day}", due: "Due", notYet: "Still to be kept", notKnown: "Not known until when", open: "The services are involved", unreadable: "Cannot be read",
  nothing: "Nothing is due now.",
  whole: "{trajectory}: the whole trajectory", key: "{person}: the key of this child", noKeyring: "no keyring was named",
  ofChild: "{person}, in {trajectory}", ofFile: "{trajectory}: the file of the family",
  until: "{term}, until the end of {day}", source: "source: ", noTerm: "nothing that is in force says anything", earlier: "may be asked for earlier: ",
  missing: {
    birthday: "a birthday is not known", "end-of-care": "care has not ended for everyone", answer: "a report waits for an answer", report: "no day of a report",
    term: "nothing was read about this", "verified-term": "the term was not read at its source", pack: "a pack of rules failed"
  },
  terms: {
    "youth-care": "youth care", "community-institution": "community institution", "reporting-centre": "reporting centre", "reporting-centre-youngest": "reporting centre, youngest child of the family",
    "supervision-or-guardianship": "supervision or guardianship", "protection-inquiry": "protection inquiry", "criminal-inquiry": "criminal inquiry",
    "report-not-investigated": "report that was not investigated", "not-said": "unknown term"
  }
}

const sv: RetentionWords = {
  title: "Vad som ska glömmas den {day}", due: "Ska glömmas", notYet: "Ska ännu bevaras", notKnown: "Inte känt hur länge", open: "Insatser pågår", unreadable: "Kan inte läsas",
  nothing: "Inget ska glömmas nu.",
  whole: "{trajectory}: hela ärendet", key: "{person}: barnets nyckel", noKeyring: "ingen nyckelring angavs",
  ofChild: "{person}, i {trajectory}", ofFile: "{trajectory}: familjens akt",
  until: "{term}, till och med {day}", source: "källa: ", noTerm: "inget som gäller säger något", earlier: "får begäras tidigare: ",
  missing: {
    birthday: "en födelsedag är inte känd", "end-of-care": "insatsen har inte avslutats för alla", answer: "en anmälan väntar på svar", report: "ingen dag för en anmälan",
    term: "inget har lästs om detta", "verified-term": "tiden har inte lästs vid källan", pack: "ett regelpaket fungerade inte"
  },
  terms: {
    "youth-care": "barn- och ungdomsvård", "community-institution": "ungdomsinstitution", "reporting-centre": "anmälningscentral", "reporting-centre-youngest": "anmälningscentral, familjens yngsta barn",
    "supervision-or-guardianship": "övervakning eller förmyndarskap", "protection-inquiry": "skyddsutredning", "criminal-inquiry": "brottsutredning",
    "report-not-investigated": "anmälan som inte utreddes", "not-said": "okänd tid"
  }
}

export const retentionWords: { readonly [L in Language]: RetentionWords } = { nl, en, sv }
