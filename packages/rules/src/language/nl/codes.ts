/**
 * The codes that stand in fields of steps, each a phrase that can follow a colon or stand in brackets. Where one code stands in
 * several steps (`other`, `moved`, `changed`) its phrase fits them all. Roles read as they do everywhere.
 */
import type { Vocabulary } from "@omringd/core"
import { roles } from "./roles.ts"

export const codes = {
  ...roles,

  // Whether a child speaks for itself.
  own: { professional: "spreekt in eigen naam", family: "kan het met eigen woorden zeggen", child: "kan het met eigen woorden zeggen" },
  another: {
    professional: "heeft een woordvoerder nodig",
    family: "iemand anders spreekt voor dit kind",
    child: "iemand anders praat voor dit kind"
  },

  // A signal and its answer.
  "asked-not-answered": {
    professional: "gevraagd, niet beantwoord",
    family: "gevraagd, maar er kwam geen antwoord",
    child: "gevraagd, maar er kwam geen antwoord"
  },
  advice: { professional: "advies gegeven", family: "we zeiden wat kan helpen", child: "we zeiden wat kan helpen" },
  "support-nearby": {
    professional: "ondersteuning dicht bij huis",
    family: "er is hulp dicht bij huis",
    child: "er is hulp dicht bij huis"
  },
  "referred-on": {
    professional: "doorverwezen",
    family: "anderen kunnen hier beter mee helpen",
    child: "anderen kunnen hier beter mee helpen"
  },
  "nothing-needed": { professional: "geen verdere actie nodig", family: "er is niets meer nodig", child: "er is niets meer nodig" },
  "taken-up": {
    professional: "opgenomen door de diensten",
    family: "we komen kijken hoe we kunnen helpen",
    child: "we komen kijken hoe we kunnen helpen"
  },

  // How someone stands to the family.
  mother: { professional: "moeder", family: "moeder", child: "mama" },
  father: { professional: "vader", family: "vader", child: "papa" },
  stepparent: { professional: "stiefouder", family: "plusouder", child: "plusmama of pluspapa" },
  grandparent: { professional: "grootouder", family: "grootmoeder of grootvader", child: "oma of opa" },
  sibling: { professional: "broer of zus", family: "broer of zus", child: "broer of zus" },
  "aunt-or-uncle": { professional: "oom of tante", family: "tante of nonkel", child: "tante of nonkel" },
  cousin: { professional: "neef of nicht", family: "neef of nicht", child: "neef of nicht" },
  godparent: { professional: "peter of meter", family: "peter of meter", child: "peter of meter" },
  "foster-parent": { professional: "pleegouder", family: "pleegouder", child: "pleegmama of pleegpapa" },
  "other-kin": { professional: "ander familielid", family: "iemand anders van de familie", child: "iemand anders van de familie" },
  friend: { professional: "vriend of vriendin", family: "vriend of vriendin", child: "vriend of vriendin" },
  neighbour: { professional: "buur", family: "buur", child: "buur" },
  school: { professional: "van de school", family: "iemand van op school", child: "iemand van op school" },
  club: { professional: "uit een vereniging", family: "iemand van een club", child: "iemand van een club" },
  faith: { professional: "uit een geloofsgemeenschap", family: "iemand met hetzelfde geloof", child: "iemand met hetzelfde geloof" },
  work: { professional: "van de werkplek", family: "iemand van op het werk", child: "iemand van op het werk" },
  other: { professional: "anders", family: "anders", child: "anders" },

  // Why someone, a child or the services are no longer in it.
  "own-wish": { professional: "op eigen vraag", family: "uit eigen keuze", child: "uit eigen keuze" },
  "other-work": { professional: "ander werk", family: "kreeg ander werk", child: "kreeg ander werk" },
  moved: { professional: "een verhuizing", family: "een verhuizing", child: "een nieuw huis" },
  safety: { professional: "voor de veiligheid", family: "om iedereen veilig te houden", child: "om iedereen veilig te houden" },
  died: { professional: "overleden", family: "overleden", child: "gestorven" },
  "let-go": {
    professional: "het netwerk draagt het veiligheidsplan zelf",
    family: "jullie kunnen het zelf, met jullie eigen mensen",
    child: "jullie kunnen het nu zelf"
  },
  "of-age": { professional: "meerderjarig geworden", family: "een kind werd volwassen", child: "een kind is nu groot" },
  "court-ended": {
    professional: "de gerechtelijke maatregel eindigde",
    family: "het hoeft niet meer van de rechter",
    child: "het hoeft niet meer van de rechter"
  },
  "no-return": {
    professional: "geen terugkeer naar huis",
    family: "het kind blijft ergens anders wonen",
    child: "het kind blijft ergens anders wonen"
  },
  "not-needed": { professional: "niet nodig", family: "het is niet nodig", child: "het is niet nodig" },

  // How something was told or asked, and how a child was heard.
  talk: { professional: "in gesprek", family: "door samen te praten", child: "door samen te praten" },
  letter: { professional: "per brief", family: "in een brief", child: "in een brief" },
  "words-and-pictures": { professional: "met woord en beeld", family: "met woorden en tekeningen", child: "met woorden en tekeningen" },
  interpreter: { professional: "via een tolk", family: "met een tolk erbij", child: "met iemand die beide talen kent" },
  "three-columns": {
    professional: "met de drie kolommen",
    family: "op een blad met drie kolommen",
    child: "op een blad met drie kolommen"
  },
  drawing: { professional: "via een tekening", family: "met een tekening", child: "met een tekening" },
  play: { professional: "via spel", family: "door te spelen", child: "door te spelen" },
  form: { professional: "met een formulier", family: "met vragen op papier", child: "met vragen op papier" },
  phone: { professional: "telefonisch", family: "aan de telefoon", child: "aan de telefoon" },

  // Why a child was not heard.
  "does-not-want-to": { professional: "wil niet", family: "wil nu niet praten", child: "wil nu niet praten" },
  "cannot-be-reached": { professional: "niet bereikbaar", family: "we kregen geen contact", child: "we kregen geen contact" },
  "would-not-be-safe": { professional: "zou niet veilig zijn", family: "het zou niet veilig zijn", child: "het zou niet veilig zijn" },
  "too-ill": { professional: "te ziek", family: "te ziek om nu te praten", child: "te ziek om nu te praten" },

  // What kind of statement it is; `observation` is also how a child that cannot speak was heard.
  fact: { professional: "feit", family: "dit weten we zeker", child: "dit weten we zeker" },
  observation: { professional: "observatie", family: "door te kijken en te luisteren", child: "door te kijken en te luisteren" },
  account: { professional: "relaas", family: "zoals iemand het vertelde", child: "zoals iemand het vertelde" },
  opinion: { professional: "mening", family: "wat iemand vindt", child: "wat iemand vindt" },

  // What someone says yes to.
  help: { professional: "voor hulp", family: "dat er hulp komt", child: "dat er hulp komt" },
  data: { professional: "voor het delen van gegevens", family: "dat we delen wat we weten", child: "dat we anderen zeggen wat we weten" },

  // What was decided on necessity and in court, and how that ends.
  necessary: {
    professional: "maatschappelijke noodzaak",
    family: "er moet hulp komen, ook als niet iedereen die wil",
    child: "er moet hulp komen"
  },
  "not-necessary": {
    professional: "geen maatschappelijke noodzaak",
    family: "jullie kiezen zelf of er hulp komt",
    child: "jullie kiezen zelf of er hulp komt"
  },
  supervision: { professional: "ondertoezichtstelling", family: "iemand volgt mee hoe het gaat", child: "iemand kijkt mee hoe het gaat" },
  placement: { professional: "uithuisplaatsing", family: "een tijd ergens anders wonen", child: "een tijd ergens anders wonen" },
  guidance: { professional: "begeleiding van het gezin", family: "iemand helpt jullie verder", child: "iemand helpt jullie verder" },
  none: { professional: "geen maatregel", family: "de rechter vraagt niets", child: "de rechter vraagt niets" },
  "goal-reached": { professional: "doel bereikt", family: "wat anders moest, is nu anders", child: "wat anders moest, is nu anders" },
  "term-over": { professional: "termijn verstreken", family: "de tijd ervoor was om", child: "de tijd ervoor was om" },
  lifted: { professional: "opgeheven", family: "het hoeft niet langer", child: "het hoeft niet meer" },

  // How safe a child is.
  "safe-enough": { professional: "veilig genoeg", family: "veilig genoeg", child: "veilig genoeg" },
  "not-safe-with-immediate-plan": {
    professional: "niet veilig zonder de onmiddellijke veiligheidsafspraken die nu gelden",
    family: "alleen veilig met het plan voor deze dagen",
    child: "alleen veilig met het plan voor deze dagen"
  },
  "not-safe-without-plan": {
    professional: "niet veilig, geen onmiddellijke veiligheidsafspraken",
    family: "nu niet veilig, en nog geen plan voor deze dagen",
    child: "nu niet veilig, we moeten meteen iets doen"
  },

  // Where a child goes to live for a time.
  kin: { professional: "bij familie", family: "bij iemand van de familie", child: "bij iemand van de familie" },
  friends: { professional: "bij vrienden", family: "bij vrienden", child: "bij vrienden" },
  "foster-family": { professional: "in een pleeggezin", family: "in een pleeggezin", child: "in een pleeggezin" },
  residential: {
    professional: "in een residentiële voorziening",
    family: "in een huis met andere kinderen",
    child: "in een huis met andere kinderen"
  },
  hospital: { professional: "in het ziekenhuis", family: "in het ziekenhuis", child: "in het ziekenhuis" },
  "no-time": { professional: "er was geen tijd", family: "er was geen tijd", child: "er was geen tijd" },

  // Where it is that makes things harder.
  family: { professional: "binnen het gezin", family: "in het gezin zelf", child: "thuis" },
  surroundings: { professional: "in de omgeving van het gezin", family: "rond het gezin", child: "rond jullie gezin" },
  services: { professional: "in de werking van de diensten", family: "in hoe wij werken", child: "in hoe wij werken" },

  // How something went: a plan, a plan rule, a judgement, feedback.
  held: { professional: "hield stand", family: "het lukte", child: "het lukte" },
  broken: { professional: "hield geen stand", family: "het lukte niet", child: "het lukte niet" },
  holds: { professional: "houdt stand", family: "het lukt", child: "het lukt" },
  "does-not-hold": { professional: "houdt geen stand", family: "het lukt niet", child: "het lukt niet" },
  changed: { professional: "aangepast", family: "het werd aangepast", child: "het is nu anders" },
  "not-changed": { professional: "niet aangepast", family: "het blijft zoals het was", child: "het blijft zoals het was" },
  stands: { professional: "blijft gelden", family: "het blijft zoals het gezegd werd", child: "het blijft zoals het gezegd werd" },
  withdrawn: { professional: "ingetrokken", family: "het werd teruggenomen", child: "het telt niet meer" },

  // Why the immediate plan ended, or the network came together again.
  "plan-took-over": {
    professional: "het veiligheidsplan nam het over",
    family: "jullie eigen plan kwam in de plaats",
    child: "jullie eigen plan kwam in de plaats"
  },
  "child-placed": {
    professional: "het kind werd uit huis geplaatst",
    family: "het kind ging ergens anders wonen",
    child: "het kind ging ergens anders wonen"
  },
  "rule-broken": {
    professional: "een afspraak hield geen stand",
    family: "een deel van het plan lukte niet",
    child: "een deel van het plan lukte niet"
  },
  "things-changed": { professional: "gewijzigde omstandigheden", family: "er is iets veranderd", child: "er is iets anders nu" },
  "new-danger": { professional: "een nieuw gevaar", family: "er kwam een nieuw gevaar", child: "er kwam een nieuw gevaar" },
  "asked-by-family": { professional: "op vraag van het gezin", family: "jullie vroegen het zelf", child: "jullie vroegen het zelf" },

  // Why a support ended.
  "need-met": { professional: "de nood is beantwoord", family: "het heeft genoeg geholpen", child: "het heeft genoeg geholpen" },
  "does-not-help": { professional: "helpt niet", family: "het helpt niet", child: "het helpt niet" },
  "no-longer-there": { professional: "niet langer beschikbaar", family: "het is er niet meer", child: "het is er niet meer" },

  // What someone answers, and how two views ended up.
  yes: { professional: "ja", family: "ja", child: "ja" },
  no: { professional: "nee", family: "nee", child: "nee" },
  "not-yet": { professional: "nog niet", family: "nog niet", child: "nog niet" },
  good: { professional: "een goede klik", family: "het klikt", child: "het klikt" },
  shared: { professional: "gedeeld", family: "ziet het ook zo", child: "vindt dat ook" },
  disputed: { professional: "betwist", family: "ziet het anders", child: "ziet het anders" },
  settled: { professional: "uitgeklaard", family: "nu zijn ze het eens", child: "nu zijn ze het eens" },
  "still-differs": {
    professional: "verschil in visie blijft",
    family: "ze zien het nog altijd anders",
    child: "ze zien het nog altijd anders"
  },

  // On what ground someone of the network was told.
  "by-the-family": { professional: "door het gezin zelf", family: "jullie vertelden het zelf", child: "jullie zeiden het zelf" },
  "with-consent": { professional: "met toestemming", family: "het mocht van jullie", child: "het mocht van jullie" },
  "by-law": { professional: "op wettelijke grond", family: "het mag van de wet", child: "het mag van de wet" }
} satisfies Vocabulary["codes"]
