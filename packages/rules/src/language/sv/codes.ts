/**
 * The codes that stand in fields of steps, each a phrase that can follow a colon or stand in brackets. Where one code stands in
 * several steps (`other`, `moved`, `changed`) its phrase fits them all. Roles read as they do everywhere.
 */
import type { Vocabulary } from "@omringd/core"
import { roles } from "./roles.ts"

export const codes = {
  ...roles,

  // Whether a child speaks for itself.
  own: { professional: "för sin egen talan", family: "kan säga det med egna ord", child: "kan säga det med egna ord" },
  another: { professional: "behöver en talesperson", family: "någon annan talar för barnet", child: "någon annan talar för barnet" },

  // A signal and its answer.
  "asked-not-answered": {
    professional: "tillfrågad, inget svar",
    family: "vi frågade men fick inget svar",
    child: "vi frågade men fick inget svar"
  },
  advice: { professional: "råd gavs", family: "vi sa vad som kan hjälpa", child: "vi sa vad som kan hjälpa" },
  "support-nearby": { professional: "stöd i närmiljön", family: "det finns hjälp nära er", child: "det finns hjälp nära er" },
  "referred-on": {
    professional: "hänvisat vidare",
    family: "andra kan hjälpa bättre med det här",
    child: "andra kan hjälpa bättre med det här"
  },
  "nothing-needed": { professional: "inget mer behövs", family: "inget mer behövs", child: "inget mer behövs" },
  "taken-up": {
    professional: "ärende inleds",
    family: "vi kommer och ser hur vi kan hjälpa till",
    child: "vi kommer och ser hur vi kan hjälpa till"
  },

  // How someone stands to the family.
  mother: { professional: "mor", family: "mamma", child: "mamma" },
  father: { professional: "far", family: "pappa", child: "pappa" },
  stepparent: { professional: "styvförälder", family: "bonusförälder", child: "bonusmamma eller bonuspappa" },
  grandparent: {
    professional: "mor- eller farförälder",
    family: "mormor, morfar, farmor eller farfar",
    child: "mormor, morfar, farmor eller farfar"
  },
  sibling: { professional: "syskon", family: "bror eller syster", child: "bror eller syster" },
  "aunt-or-uncle": {
    professional: "moster, faster, morbror eller farbror",
    family: "moster, faster, morbror eller farbror",
    child: "moster, faster, morbror eller farbror"
  },
  cousin: { professional: "kusin", family: "kusin", child: "kusin" },
  godparent: { professional: "gudförälder", family: "gudmor eller gudfar", child: "gudmor eller gudfar" },
  "foster-parent": { professional: "familjehemsförälder", family: "vuxen i ett familjehem", child: "vuxen i ett familjehem" },
  "other-kin": { professional: "annan släkting", family: "någon annan i släkten", child: "någon annan i släkten" },
  friend: { professional: "vän", family: "vän", child: "vän" },
  neighbour: { professional: "granne", family: "granne", child: "granne" },
  school: { professional: "från skolan", family: "någon från skolan", child: "någon från skolan" },
  club: { professional: "från en förening", family: "någon från en klubb", child: "någon från en klubb" },
  faith: { professional: "från ett trossamfund", family: "någon med samma tro", child: "någon med samma tro" },
  work: { professional: "från arbetsplatsen", family: "någon från jobbet", child: "någon från jobbet" },
  other: { professional: "annat", family: "annat", child: "annat" },

  // Why someone, a child or the services are no longer in it.
  "own-wish": { professional: "på egen begäran", family: "eget val", child: "eget val" },
  "other-work": { professional: "annat arbete", family: "fick ett annat jobb", child: "fick ett annat jobb" },
  moved: { professional: "flytt från orten", family: "en flytt", child: "en flytt" },
  safety: { professional: "av säkerhetsskäl", family: "för att alla ska vara trygga", child: "för att alla ska vara trygga" },
  died: { professional: "avliden", family: "har dött", child: "har dött" },
  "let-go": {
    professional: "nätverket bär säkerhetsplanen självt",
    family: "ni klarar det med dem som står er nära",
    child: "ni klarar det utan oss"
  },
  "of-age": { professional: "barnet har blivit myndigt", family: "barnet är vuxet nu", child: "barnet är vuxet nu" },
  "court-ended": {
    professional: "domstolens åtgärd har upphört",
    family: "det som domaren bestämde är slut",
    child: "det som en domare sa är slut"
  },
  "no-return": {
    professional: "ingen flytt tillbaka hem",
    family: "barnet ska bo kvar på ett annat ställe",
    child: "barnet ska bo kvar på ett annat ställe"
  },
  "not-needed": { professional: "behövs inte", family: "det behövs inte", child: "det behövs inte" },

  // How something was told or asked, and how a child was heard.
  talk: { professional: "i samtal", family: "genom att prata", child: "genom att prata" },
  letter: { professional: "per brev", family: "i ett brev", child: "i ett brev" },
  "words-and-pictures": { professional: "med ord och bild", family: "med ord och bilder", child: "med ord och bilder" },
  interpreter: { professional: "via tolk", family: "med en tolk", child: "med någon som kan båda språken" },
  "three-columns": {
    professional: "med de tre kolumnerna",
    family: "på ett papper med tre kolumner",
    child: "på ett papper med tre kolumner"
  },
  drawing: { professional: "genom en teckning", family: "genom att rita", child: "genom att rita" },
  play: { professional: "genom lek", family: "genom att leka", child: "genom att leka" },
  form: { professional: "med ett formulär", family: "med frågor på papper", child: "med frågor på papper" },
  phone: { professional: "per telefon", family: "på telefon", child: "på telefon" },

  // Why a child was not heard.
  "does-not-want-to": { professional: "vill inte", family: "vill inte prata nu", child: "vill inte prata nu" },
  "cannot-be-reached": { professional: "går inte att nå", family: "vi fick inte kontakt", child: "vi fick inte kontakt" },
  "would-not-be-safe": { professional: "vore inte tryggt", family: "det vore inte tryggt", child: "det vore inte tryggt" },
  "too-ill": { professional: "för sjuk", family: "för sjuk för att prata nu", child: "för sjuk för att prata nu" },

  // What kind of statement it is; `observation` is also how a child that cannot speak was heard.
  fact: { professional: "faktum", family: "det här vet vi säkert", child: "det här vet vi säkert" },
  observation: { professional: "iakttagelse", family: "genom att titta och lyssna", child: "genom att titta och lyssna" },
  account: { professional: "utsaga", family: "så som någon berättade det", child: "så som någon sa det" },
  opinion: { professional: "åsikt", family: "det någon tycker", child: "det någon tycker" },

  // What someone says yes to.
  help: { professional: "till hjälp", family: "till hjälp", child: "till hjälp" },
  data: { professional: "till att uppgifter lämnas ut", family: "till att dela det vi vet", child: "till att vi berättar det vi vet" },

  // What was decided on necessity and in court, and how that ends.
  necessary: { professional: "samhället behöver ingripa", family: "ni måste ta emot hjälp", child: "ni måste ta emot hjälp" },
  "not-necessary": {
    professional: "samhället behöver inte ingripa",
    family: "ni väljer själva om ni vill ha hjälp",
    child: "ni väljer själva om ni vill ha hjälp"
  },
  supervision: { professional: "tillsyn", family: "någon håller ett öga på hur det går", child: "någon håller ett öga på hur det går" },
  placement: {
    professional: "placering utanför hemmet",
    family: "att bo på ett annat ställe en tid",
    child: "att bo på ett annat ställe en tid"
  },
  guidance: { professional: "stöd och vägledning till familjen", family: "någon hjälper er på vägen", child: "någon hjälper er" },
  none: { professional: "ingen åtgärd", family: "domaren kräver inget", child: "domaren kräver inget" },
  "goal-reached": {
    professional: "målet har nåtts",
    family: "det som måste ändras har ändrats",
    child: "det som måste ändras har ändrats"
  },
  "term-over": { professional: "tiden har löpt ut", family: "tiden för det var slut", child: "tiden för det var slut" },
  lifted: { professional: "upphävt", family: "det gäller inte längre", child: "det gäller inte mer" },

  // How safe a child is.
  "safe-enough": { professional: "tillräckligt tryggt", family: "tryggt nog", child: "tryggt nog" },
  "not-safe-with-immediate-plan": {
    professional: "inte tillräckligt tryggt utan den omedelbara säkerhetsplan som gäller",
    family: "tryggt bara med planen för de här dagarna",
    child: "tryggt bara med planen för de här dagarna"
  },
  "not-safe-without-plan": {
    professional: "inte tillräckligt tryggt, ingen omedelbar säkerhetsplan",
    family: "inte tryggt nu, och ingen plan än för de här dagarna",
    child: "inte tryggt nu, vi vuxna måste göra något genast"
  },

  // Where a child goes to live for a time.
  kin: { professional: "hos släkting", family: "hos någon i släkten", child: "hos någon i släkten" },
  friends: { professional: "hos vänner", family: "hos vänner", child: "hos vänner" },
  "foster-family": { professional: "i familjehem", family: "i ett familjehem", child: "hos en annan familj" },
  residential: { professional: "på institution", family: "på ett hem med andra barn", child: "på ett hem med andra barn" },
  hospital: { professional: "på sjukhus", family: "på sjukhus", child: "på sjukhus" },
  "no-time": { professional: "det fanns ingen tid", family: "det fanns ingen tid", child: "det fanns ingen tid" },

  // Where it is that makes things harder.
  family: { professional: "inom familjen", family: "i själva familjen", child: "hemma" },
  surroundings: { professional: "i familjens omgivning", family: "runt familjen", child: "runt er familj" },
  services: { professional: "i hur verksamheterna arbetar", family: "i hur vi arbetar", child: "i hur vi arbetar" },

  // How something went: a plan, a plan rule, a judgement, feedback.
  held: { professional: "höll", family: "det höll", child: "det gick bra" },
  broken: { professional: "höll inte", family: "det höll inte", child: "det gick inte" },
  holds: { professional: "håller", family: "det håller", child: "det går bra" },
  "does-not-hold": { professional: "håller inte", family: "det håller inte", child: "det går inte" },
  changed: { professional: "har ändrats", family: "det ändrades", child: "det ändrades" },
  "not-changed": { professional: "har inte ändrats", family: "det blir som förut", child: "det blir som förut" },
  stands: { professional: "står fast", family: "det står kvar", child: "det står kvar" },
  withdrawn: { professional: "har återtagits", family: "det togs tillbaka", child: "det togs tillbaka" },

  // Why the immediate plan ended, or the network came together again.
  "plan-took-over": { professional: "säkerhetsplanen tog över", family: "er egen plan tog över", child: "er egen plan tog över" },
  "child-placed": {
    professional: "barnet placerades utanför hemmet",
    family: "barnet fick bo på ett annat ställe",
    child: "barnet fick bo på ett annat ställe"
  },
  "rule-broken": { professional: "en överenskommelse höll inte", family: "något i planen gick inte", child: "något i planen gick inte" },
  "things-changed": { professional: "ändrade omständigheter", family: "något har ändrats", child: "något har ändrats" },
  "new-danger": { professional: "en ny fara", family: "det kom en ny fara", child: "det kom en ny fara" },
  "asked-by-family": { professional: "på familjens begäran", family: "ni bad själva om det", child: "ni bad själva om det" },

  // Why a support ended.
  "need-met": { professional: "behovet är tillgodosett", family: "hjälpen har gjort sitt", child: "hjälpen har gjort sitt" },
  "does-not-help": { professional: "hjälper inte", family: "det hjälper inte", child: "det hjälper inte" },
  "no-longer-there": { professional: "finns inte längre att tillgå", family: "det finns inte längre", child: "det finns inte kvar" },

  // What someone answers, and how two views ended up.
  yes: { professional: "ett ja", family: "ett ja", child: "ett ja" },
  no: { professional: "ett nej", family: "ett nej", child: "ett nej" },
  "not-yet": { professional: "ännu inte", family: "inte än", child: "inte än" },
  good: { professional: "fungerar väl", family: "det känns rätt", child: "det känns bra" },
  shared: { professional: "delas", family: "ser det på samma sätt", child: "tycker också så" },
  disputed: { professional: "bestrids", family: "ser det på ett annat sätt", child: "tycker inte så" },
  settled: { professional: "löst", family: "nu är de överens", child: "nu tycker de lika" },
  "still-differs": { professional: "skillnaden kvarstår", family: "de ser det ännu på olika sätt", child: "de tycker ännu inte lika" },

  // On what ground someone of the network was told.
  "by-the-family": { professional: "av familjen själv", family: "ni berättade det själva", child: "ni sa det själva" },
  "with-consent": { professional: "med samtycke", family: "ni sa att det gick bra", child: "ni sa att det gick bra" },
  "by-law": { professional: "med stöd i lag", family: "lagen säger att vi får", child: "lagen säger att vi får" }
} satisfies Vocabulary["codes"]
