/**
 * Words of the trade that do not stand in a text for a family or a child: parents say they are strange and impersonal (clause
 * plain-words). `*` stands for any letters, because Dutch and Swedish write compounds as one word; a space is any white space.
 */
import type { Language } from "@omringd/core"

/** @beta */
export const tradeWords: { readonly [L in Language]: readonly string[] } = {
  nl: [
    "*regie", "regisseur*", "*netwerk*", "*traject*", "*mandaat*", "mandataris*", "*consulent*", "*casus*", "casuïstiek*", "*cliënt*",
    "gevaarsboodschap*", "schadeboodschap*", "veiligheidsdoel*", "bodemeis*", "schaalvra*", "veiligheidsinschatting*",
    "complicerende factor*", "beschermende factor*", "risicofactor*", "risicotaxatie*", "bestaande veiligheid", "*interventie*",
    "*indicatie*", "geïndiceerd*", "verontrusting*", "verontrustend*", "*context*", "*problematiek*", "*coördinat*", "*coördineer*",
    "signaal", "signalen", "signaler*", "gesignaleerd*", "aanmelding*", "aanmelder*", "verwijzer*", "doorverwijz*",
    "maatschappelijke noodzaak", "verzoekschrift*", "gerechtelijk*", "maatregel*", "uithuisplaats*", "uithuisgeplaatst*", "plaatsing*",
    "feedback*", "evaluatie*", "evalueer*", "geëvalueerd*", "participatie*", "participer*", "faciliteer*", "faciliter*", "monitor*",
    "implement*", "methodiek*", "protocol*", "procedure*", "module*", "ambulant*", "residenti*", "multidisciplinair*",
    "responsabilis*", "draagkracht*", "draaglast*", "hechting*", "gezinssyste*", "ketenpartner*", "doelgroep*", "deskundige*",
    "diagnostiek*", "betrokkenheid", "engagement*", "fase", "fasen", "fases"
  ],
  en: [
    "*network*", "trajector*", "mandat*", "consultant*", "danger statement*", "harm statement*", "safety goal*", "bottom line*",
    "scaling question*", "scaled", "complicating factor*", "protective factor*", "risk factor*", "existing safety", "lasting adult*",
    "intervention*", "intervene*", "indication*", "track", "tracks", "coordinat*", "the case", "case file*", "case plan*",
    "case manage*", "case conference*", "casework*", "caseload*", "client*", "service user*", "stakeholder*", "signal*", "referr*",
    "assess*", "safeguard*", "necessity", "societal*", "judicial*", "statutory", "measures", "measure", "consent*", "involvement",
    "withdrawal*", "placement*", "care order*", "agency", "agencies", "multi-agency", "feedback", "evaluat*", "outcome*", "monitor*",
    "implement*", "facilitat*", "engagement", "empower*", "parenting capacity", "attachment disorder*", "presenting problem*",
    "context*", "phase*", "pathway*", "protocol*", "procedure*", "framework*", "holistic*", "threshold*", "provision*", "eligib*",
    "complian*", "non-complian*"
  ],
  sv: [
    "*nätverk*", "*insats*", "*mandat*", "bottenkrav*", "minimikrav*", "säkerhetsmål*", "farobeskrivning*", "farobudskap*",
    "faroformulering*", "*riskbedömning*", "skalfråg*", "befintlig säkerhet", "komplicerande faktor*", "försvårande faktor*",
    "försvårande omständighet*", "skyddsfaktor*", "riskfaktor*", "*utredning*", "utreda*", "utreder*", "vårdnadshavare*", "konsulent*",
    "handläggare*", "*intervention*", "indikation*", "*samordn*", "*koordinat*", "klient*", "brukare*", "brukarna*", "*ärende*",
    "orosanmäl*", "remitt*", "*placering*", "omhändertag*", "*bistånd*", "genomförandeplan*", "vårdplan*", "*åtgärd*", "*problematik*",
    "process*", "kontext*", "*kartlägg*", "delaktighet*", "samverka*", "samtyck*", "uppföljning*", "utvärder*", "återkoppl*", "feedback*",
    "metodik*", "protokoll*", "procedur*", "myndighetsutövning*", "öppenvård*", "signal*", "implement*", "anknytning*", "samhällelig*",
    "fas", "fasen", "faser", "LVU", "BBIC"
  ]
}

const letters = String.raw`[\p{L}\p{N}]`
const pattern = (entry: string): string =>
  entry.replaceAll("*", `${letters}*`).replaceAll(" ", String.raw`\s+`)
const compiled = (entries: readonly string[]): RegExp =>
  new RegExp(`(?<!${letters})(?:${entries.map(pattern).join("|")})(?!${letters})`, "giu")

/** Finds the words of a list in a text, as they are written there. Names to fill in, such as `{mandate}`, are not read. @beta */
export const finding = (entries: readonly string[]): ((text: string) => readonly string[]) => {
  const found = compiled(entries)
  return (text) => (entries.length === 0 ? [] : text.replaceAll(/\{\w+\}/gu, "…").match(found) ?? [])
}
const inLanguage = { nl: finding(tradeWords.nl), en: finding(tradeWords.en), sv: finding(tradeWords.sv) } as const

/** The trade words that stand in a text, as they are written there. @beta */
export const tradeWordsIn = (language: Language, text: string): readonly string[] => inLanguage[language](text)
