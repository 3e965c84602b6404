/** The texts for listing partners, in every language. */
import type { Language } from "@omringd/core"
import type { Because, Kind, Order, Sector, Weight } from "@omringd/core/Partners"

export interface PartnerWords {
  /** `{need}`, `{place}`. */
  readonly title: string
  readonly forAge: (age: number) => string
  /** What a weight means, as a heading. */
  readonly weights: { readonly [W in Weight]: string }
  readonly kinds: { readonly [K in Kind]: string }
  readonly sectors: { readonly [S in Sector]: string }
  /** `{place}`: how near it is. */
  readonly here: string
  readonly wider: string
  readonly everywhere: string
  readonly ages: (from: number, to: number) => string
  readonly allAges: string
  /** `{day}`. */
  readonly until: string
  readonly contact: string
  readonly first: string
  /** Why it comes after the one before it. */
  readonly after: { readonly [A in NonNullable<Order["after"]>]: string }
  readonly nothing: string
  readonly leftOut: string
  /** `{from}`, `{until}`: days; `{ages}`. */
  readonly because: { readonly [B in Because]: string }
}

const nl: PartnerWords = {
  title: "{need}: wie kan iets doen in de buurt van {place}",
  forAge: (age) => `voor een kind van ${age} jaar`,
  weights: { light: "Licht: past in het gewone leven", medium: "Matig: vraagt wat plaats in het gezin", heavy: "Zwaar: verandert het leven van het gezin" },
  kinds: { informal: "informeel", formal: "professioneel" },
  sectors: {
    neighbourhood: "buurt", "family-support": "gezinsondersteuning", childcare: "kinderopvang", school: "school", "school-guidance": "leerlingenbegeleiding",
    "youth-work": "jeugdwerk", "sport-and-leisure": "sport en vrije tijd", culture: "cultuur", faith: "geloof", health: "gezondheid",
    "mental-health": "geestelijke gezondheid", disability: "hulp bij een beperking", welfare: "welzijn", "youth-care": "jeugdhulp", housing: "wonen",
    "work-and-income": "werk en inkomen", migration: "nieuwkomers", police: "politie", justice: "justitie", other: "andere"
  },
  here: "in {place} zelf", wider: "in heel {place}", everywhere: "overal",
  ages: (from, to) => (from === to ? `${from} jaar` : `${from} tot en met ${to} jaar`),
  allAges: "alle leeftijden",
  until: "tot en met {day}", contact: "contact: ",
  first: "staat eerst: van wat het lichtst is het dichtstbij",
  after: { weight: "weegt meer dan het vorige", nearness: "even licht, minder dichtbij", kind: "even licht en dichtbij, maar professioneel", id: "gelijk met het vorige" },
  nothing: "Hiervoor is hier nu niets bekend.",
  leftOut: "Kan dit ook, maar niet hier, nu of voor deze leeftijd",
  because: { "not-yet": "begint op {from}", "no-longer": "liep tot en met {until}", elsewhere: "komt hier niet", "part-of-it": "komt maar in een deel ervan", "other-age": "is voor {ages}" }
}

const en: PartnerWords = {
  title: "{need}: who can do something near {place}",
  forAge: (age) => `for a child of ${age}`,
  weights: { light: "Light: fits into everyday life", medium: "Medium: takes some room in the family", heavy: "Heavy: changes the family's life" },
  kinds: { informal: "informal", formal: "professional" },
  sectors: {
    neighbourhood: "neighbourhood", "family-support": "family support", childcare: "childcare", school: "school", "school-guidance": "pupil guidance",
    "youth-work": "youth work", "sport-and-leisure": "sport and leisure", culture: "culture", faith: "faith", health: "health",
    "mental-health": "mental health", disability: "help with a disability", welfare: "welfare", "youth-care": "child and youth care", housing: "housing",
    "work-and-income": "work and income", migration: "newcomers", police: "police", justice: "justice", other: "other"
  },
  here: "in {place} itself", wider: "in all of {place}", everywhere: "everywhere",
  ages: (from, to) => (from === to ? `aged ${from}` : `aged ${from} to ${to}`),
  allAges: "all ages",
  until: "until {day}", contact: "contact: ",
  first: "comes first: the nearest of what is lightest",
  after: { weight: "weighs more than the one before", nearness: "as light, less near", kind: "as light and near, but professional", id: "level with the one before" },
  nothing: "Nothing is known for this, here and now.",
  leftOut: "Can do this too, but not here, now or for this age",
  because: { "not-yet": "begins on {from}", "no-longer": "ran until {until}", elsewhere: "does not come here", "part-of-it": "comes to a part of it only", "other-age": "is for those {ages}" }
}

const sv: PartnerWords = {
  title: "{need}: vem kan göra något nära {place}",
  forAge: (age) => `för ett barn på ${age} år`,
  weights: { light: "Lätt: ryms i vardagen", medium: "Mellan: tar viss plats i familjen", heavy: "Tungt: förändrar familjens liv" },
  kinds: { informal: "informell", formal: "professionell" },
  sectors: {
    neighbourhood: "grannskap", "family-support": "familjestöd", childcare: "förskola och barnomsorg", school: "skola", "school-guidance": "elevhälsa",
    "youth-work": "fritidsverksamhet för unga", "sport-and-leisure": "idrott och fritid", culture: "kultur", faith: "trossamfund", health: "hälso- och sjukvård",
    "mental-health": "psykisk hälsa", disability: "stöd vid funktionsnedsättning", welfare: "socialtjänst", "youth-care": "barn- och ungdomsvård", housing: "boende",
    "work-and-income": "arbete och försörjning", migration: "nyanlända", police: "polis", justice: "rättsväsende", other: "annat"
  },
  here: "i själva {place}", wider: "i hela {place}", everywhere: "överallt",
  ages: (from, to) => (from === to ? `${from} år` : `${from} till ${to} år`),
  allAges: "alla åldrar",
  until: "till och med {day}", contact: "kontakt: ",
  first: "står först: det närmaste av det som är lättast",
  after: { weight: "väger mer än det föregående", nearness: "lika lätt, inte lika nära", kind: "lika lätt och nära, men professionell", id: "likvärdig med det föregående" },
  nothing: "För detta finns inget känt här och nu.",
  leftOut: "Kan också detta, men inte här, nu eller för den åldern",
  because: { "not-yet": "börjar den {from}", "no-longer": "fanns till och med {until}", elsewhere: "kommer inte hit", "part-of-it": "kommer bara till en del av det", "other-age": "är för {ages}" }
}

export const partnerWords: { readonly [L in Language]: PartnerWords } = { nl, en, sv }
