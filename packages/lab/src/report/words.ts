/** The headings and sentences of reports, in every language. What the data says itself is not translated here. */
import type { Language } from "@omringd/core"

export interface ReportWords {
  readonly contents: string
  readonly asTable: string
  readonly name: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly packs: string
  /** A plot told in a sentence: its highest and lowest. */
  readonly twin: (unit: string, count: number, most: string, least: string) => string
  readonly explored: string
  readonly found: string
  readonly complete: string
  readonly stopped: string
  readonly nothingBroken: string
  readonly broken: (what: string) => string
  readonly canEnd: string
  readonly neverOpened: string
  readonly cannotEnd: string
  readonly endsUnknown: string
  /** When one thing alone was asked. */
  readonly onlyKept: (only: string) => string
  /** And what that says nothing of. */
  readonly onlyAsked: (only: string) => string
  readonly size: string
  readonly states: string
  readonly transitions: string
  readonly depth: string
  readonly stories: string
  readonly rule: string
  readonly rules: string
  readonly rulesFound: string
  readonly rulesOneByOne: string
  readonly isBroken: string
  readonly isMet: string
  readonly both: string
  readonly neverBroken: string
  readonly neverMet: string
  readonly neither: string
  readonly neverTaken: string
  readonly bound: string
  readonly bounded: (people: string, moves: string, days: readonly string[]) => string
  readonly reductions: string
  readonly simulated: (replications: string, percent: string) => string
  readonly length: (days: string, warmUp: string) => string
  /** How long a family is watched: to the end, or so many days. */
  readonly watched: string
  readonly followed: (days: string) => string
  readonly claimsNothing: string
  /** How each further arm differs from the first. */
  readonly beside: (first: string) => string
  readonly paired: string
  /** What is drawn alike in an arm and the first, and what is not: a table with two columns of it. */
  readonly drawn: string
  readonly shared: string
  readonly unshared: string
  /** Of so many differences that are none, so many are told apart by luck alone. */
  readonly manyAtOnce: (differences: string, byLuck: string) => string
  readonly arm: string
  readonly difference: string
  readonly toldApart: string
  readonly measures: string
  /** A table of what each measure is. */
  readonly ofWhom: string
  readonly unit: string
  readonly of: string
  readonly ofNobody: string
  /** An arm in which no step is taken, and what it therefore does not have. */
  readonly withoutRules: (arm: string, measures: string) => string
  readonly arms: string
  readonly given: string
  readonly published: string
  readonly assumed: string
  /** What stands in a list, since it is no number. */
  readonly assumedBeside: string
  readonly source: string
  readonly because: string
  readonly again: string
  readonly seed: string
}

const en: ReportWords = {
  contents: "Contents", asTable: "The same as a table", name: "What", value: "Value", low: "From", high: "To", none: "None", yes: "yes", no: "no", packs: "Packs",
  twin: (unit, count, most, least) => (count === 0 ? "Nothing to show." : `${count} values (${unit}), from ${least} to ${most}.`),
  explored: "Every state that the steps of a bounded world lead to, on the rules that run in production.",
  found: "What was found", complete: "All of it was looked at.", stopped: "Not all of it was looked at: it stopped at the bound.",
  nothingBroken: "No state breaks what is always true.", broken: (what) => `Broken: ${what}.`,
  onlyKept: (only) => `No state breaks ${only}.`,
  onlyAsked: (only) => `Only ${only} was asked about, and only what touches it was looked at. Of rules, of ends and of steps that are never taken this says nothing.`,
  canEnd: "Every trajectory can come to an end.", neverOpened: "No trajectory was opened: of an end this says nothing.", cannotEnd: "Not every trajectory can come to an end.", endsUnknown: "Whether every trajectory can come to an end was not looked at to the full.",
  size: "How much was looked at", states: "States", transitions: "Steps between them", depth: "Depth, in steps", stories: "Stories",
  rule: "Rule", rules: "Rules", rulesFound: "What became of the rules", rulesOneByOne: "Each rule", isBroken: "something waits for it", isMet: "it is met",
  both: "Waited for, and met", neverBroken: "Rules that nothing ever waits for", neverMet: "Rules that are never met", neither: "Neither", neverTaken: "Steps that are never taken",
  bound: "Bound", bounded: (people, moves, days) => `${people} people, ${moves} proposals, ${days.length === 1 ? "one day" : `days ${days.join(", ")}`}. Left out:`, reductions: "Left out, or looked at as one, and why",
  simulated: (replications, percent) => `${replications} replications of each arm; the lines are intervals at ${percent} %.`,
  length: (days, warmUp) => `${days} days each; the first ${warmUp} are not counted.`,
  watched: "A family is watched from its signal to the last day, so that one that comes later is watched for less time. Days until something are of the families that came so far by then. Where work begins later in one arm, what is counted a family differs by that alone; a rate a year leaves out how long, and not how far along. A study in which families are followed equally long (followed) compares them alike.",
  followed: (days) => `Each family is watched for ${days} days from its signal, and who came too late for that is not counted. Days until something are of the families that came so far in that time.`,
  beside: (first) => `Beside “${first}”`, paired: "Differences are taken replication by replication. What an arm shares with the first comes from the same random numbers in the same order, family by family: the second piece of work of a family takes as long in both, also where other rules make it another step. What it does not share is drawn for each arm with its own numbers, and is part of the difference. An interval that holds 0 does not tell two arms apart.",
  drawn: "What is drawn alike", shared: "Shared with the first", unshared: "Not shared, and which number makes it so",
  manyAtOnce: (differences, byLuck) => `Each interval is at its level by itself, and none is corrected for how many there are: of these ${differences} differences about ${byLuck} would be told apart by luck, were there none at all.`,
  arm: "Arm", difference: "Difference", toldApart: "Told apart",
  claimsNothing: "This is about how work goes under these rules. It says nothing about harm to children.",
  measures: "What was measured",
  ofWhom: "What each measure is of", unit: "Unit", of: "Of", ofNobody: "A replication in which there is nobody of whom a measure is does not have it, and is left out of its mean.",
  withoutRules: (arm, measures) => `“${arm}” has no rules. No step is taken in it, so that these could only be 0 there, and are left out: ${measures}.`,
  arms: "What was compared", given: "The numbers it began with", published: "Published figures", assumed: "Assumptions", assumedBeside: "What the simulation assumes beside these numbers:", source: "Source", because: "Why", again: "To make this run again", seed: "Seed"
}
const nl: ReportWords = {
  contents: "Inhoud", asTable: "Hetzelfde als tabel", name: "Wat", value: "Waarde", low: "Van", high: "Tot", none: "Geen", yes: "ja", no: "nee", packs: "Pakketten",
  twin: (unit, count, most, least) => (count === 0 ? "Niets te tonen." : `${count} waarden (${unit}), van ${least} tot ${most}.`),
  explored: "Elke toestand waarheen de stappen van een begrensde wereld leiden, met de regels zoals ze in gebruik zijn.",
  found: "Wat er gevonden is", complete: "Alles is bekeken.", stopped: "Niet alles is bekeken: gestopt bij de grens.",
  nothingBroken: "Geen toestand breekt wat altijd waar moet zijn.", broken: (what) => `Gebroken: ${what}.`,
  onlyKept: (only) => `Geen toestand breekt ${only}.`,
  onlyAsked: (only) => `Alleen naar ${only} is gevraagd, en alleen bekeken wat eraan raakt. Over regels, over een einde en over stappen die nooit gezet worden zegt dit niets.`,
  canEnd: "Elk traject kan tot een einde komen.", neverOpened: "Er is geen traject geopend: over een einde zegt dit niets.", cannotEnd: "Niet elk traject kan tot een einde komen.", endsUnknown: "Of elk traject tot een einde kan komen, is niet helemaal bekeken.",
  size: "Hoeveel er bekeken is", states: "Toestanden", transitions: "Stappen ertussen", depth: "Diepte, in stappen", stories: "Verhalen",
  rule: "Regel", rules: "Regels", rulesFound: "Wat er van de regels werd", rulesOneByOne: "Elke regel", isBroken: "er wacht iets op", isMet: "eraan voldaan",
  both: "Er wacht iets op, en er is aan voldaan", neverBroken: "Regels waarop nooit iets wacht", neverMet: "Regels waaraan nooit voldaan is", neither: "Geen van beide", neverTaken: "Stappen die nooit gezet worden",
  bound: "Grens", bounded: (people, moves, days) => `${people} mensen, ${moves} voorstellen, ${days.length === 1 ? "één dag" : `dagen ${days.join(", ")}`}. Weggelaten:`, reductions: "Weggelaten of samen bekeken, en waarom",
  simulated: (replications, percent) => `${replications} herhalingen van elke arm; de lijnen zijn intervallen van ${percent} %.`,
  length: (days, warmUp) => `Telkens ${days} dagen; de eerste ${warmUp} tellen niet mee.`,
  watched: "Een gezin wordt gevolgd van zijn signaal tot de laatste dag; wie later komt wordt korter gevolgd. Dagen tot iets gebeurde zijn van de gezinnen die tegen dan zo ver kwamen. Waar in de ene arm later begonnen wordt, verschilt wat per gezin geteld is daardoor alleen al; een aantal per jaar laat weg hoe lang, niet hoe ver. Een studie waarin gezinnen even lang gevolgd worden (followed) vergelijkt ze gelijk.",
  followed: (days) => `Elk gezin wordt ${days} dagen gevolgd vanaf zijn signaal, en wie daarvoor te laat kwam telt niet mee. Dagen tot iets gebeurde zijn van de gezinnen die in die tijd zo ver kwamen.`,
  beside: (first) => `Naast “${first}”`, paired: "Verschillen zijn per herhaling genomen. Wat een arm met de eerste deelt, komt van dezelfde toevalsgetallen in dezelfde volgorde, gezin per gezin: het tweede werk voor een gezin duurt in beide even lang, ook waar andere regels er een andere stap van maken. Wat hij niet deelt, wordt voor elke arm met eigen getallen getrokken en zit mee in het verschil. Een interval waar 0 in ligt, houdt twee armen niet uit elkaar.",
  drawn: "Wat gelijk getrokken is", shared: "Gedeeld met de eerste", unshared: "Niet gedeeld, en door welk getal",
  manyAtOnce: (differences, byLuck) => `Elk interval geldt op zichzelf, en geen is bijgesteld voor hoeveel er zijn: van deze ${differences} verschillen zouden er door toeval ongeveer ${byLuck} uit elkaar gehouden worden, ook als er geen enkel was.`,
  arm: "Arm", difference: "Verschil", toldApart: "Uit elkaar",
  claimsNothing: "Dit gaat over hoe het werk verloopt onder deze regels. Over schade bij kinderen zegt het niets.",
  measures: "Wat er gemeten is",
  ofWhom: "Waarvan elke maat is", unit: "Eenheid", of: "Van", ofNobody: "Een herhaling waarin er niemand is van wie een maat is, heeft die maat niet en telt niet mee in het gemiddelde.",
  withoutRules: (arm, measures) => `“${arm}” heeft geen regels. Er wordt geen stap gezet, zodat dit er alleen 0 kan zijn; het is weggelaten: ${measures}.`,
  arms: "Wat er vergeleken is", given: "De getallen waarmee het begon", published: "Gepubliceerde cijfers", assumed: "Aannames", assumedBeside: "Wat de simulatie aanneemt naast deze getallen:", source: "Bron", because: "Waarom", again: "Om dit opnieuw te draaien", seed: "Startgetal"
}
const sv: ReportWords = {
  contents: "Innehåll", asTable: "Detsamma som tabell", name: "Vad", value: "Värde", low: "Från", high: "Till", none: "Inga", yes: "ja", no: "nej", packs: "Paket",
  twin: (unit, count, most, least) => (count === 0 ? "Inget att visa." : `${count} värden (${unit}), från ${least} till ${most}.`),
  explored: "Varje tillstånd som stegen i en begränsad värld leder till, med reglerna som de används.",
  found: "Vad som hittades", complete: "Allt har setts igenom.", stopped: "Allt har inte setts igenom: det stannade vid gränsen.",
  nothingBroken: "Inget tillstånd bryter det som alltid är sant.", broken: (what) => `Brutet: ${what}.`,
  onlyKept: (only) => `Inget tillstånd bryter ${only}.`,
  onlyAsked: (only) => `Bara ${only} efterfrågades, och bara det som rör vid det sågs igenom. Om regler, om slut och om steg som aldrig tas säger detta ingenting.`,
  canEnd: "Varje förlopp kan komma till ett slut.", neverOpened: "Inget förlopp öppnades: om ett slut säger detta ingenting.", cannotEnd: "Inte varje förlopp kan komma till ett slut.", endsUnknown: "Om varje förlopp kan komma till ett slut har inte setts igenom helt.",
  size: "Hur mycket som setts igenom", states: "Tillstånd", transitions: "Steg mellan dem", depth: "Djup, i steg", stories: "Berättelser",
  rule: "Regel", rules: "Regler", rulesFound: "Hur det gick med reglerna", rulesOneByOne: "Varje regel", isBroken: "något väntar på den", isMet: "den uppfylls",
  both: "Väntas på, och uppfylls", neverBroken: "Regler som inget någonsin väntar på", neverMet: "Regler som aldrig uppfylls", neither: "Ingetdera", neverTaken: "Steg som aldrig tas",
  bound: "Gräns", bounded: (people, moves, days) => `${people} personer, ${moves} förslag, ${days.length === 1 ? "en dag" : `dagar ${days.join(", ")}`}. Utelämnat:`, reductions: "Utelämnat, eller sett som ett, och varför",
  simulated: (replications, percent) => `${replications} upprepningar av varje arm; linjerna är intervall på ${percent} %.`,
  length: (days, warmUp) => `${days} dagar var; de första ${warmUp} räknas inte.`,
  watched: "En familj följs från sin signal till sista dagen; den som kommer senare följs kortare. Dagar tills något hände gäller de familjer som kom så långt till dess. Där arbetet börjar senare i en arm skiljer sig det som räknas per familj redan av det; ett antal per år bortser från hur länge, inte från hur långt. En studie där familjer följs lika länge (followed) jämför dem lika.",
  followed: (days) => `Varje familj följs i ${days} dagar från sin signal, och den som kom för sent för det räknas inte. Dagar tills något hände gäller de familjer som kom så långt på den tiden.`,
  beside: (first) => `Bredvid ”${first}”`, paired: "Skillnader tas upprepning för upprepning. Det en arm delar med den första kommer från samma slumptal i samma ordning, familj för familj: det andra arbetet för en familj tar lika lång tid i båda, även där andra regler gör det till ett annat steg. Det den inte delar dras för varje arm med egna tal och är en del av skillnaden. Ett intervall som rymmer 0 skiljer inte två armar åt.",
  drawn: "Vad som dras lika", shared: "Delas med den första", unshared: "Delas inte, och vilket tal som gör det",
  manyAtOnce: (differences, byLuck) => `Varje intervall gäller för sig, och inget är justerat för hur många de är: av dessa ${differences} skillnader skulle ungefär ${byLuck} skiljas åt av slump, även om det inte fanns någon.`,
  arm: "Arm", difference: "Skillnad", toldApart: "Skilda åt",
  claimsNothing: "Det här handlar om hur arbetet går med de här reglerna. Det säger inget om skada för barn.",
  measures: "Vad som mättes",
  ofWhom: "Vad varje mått gäller", unit: "Enhet", of: "Gäller", ofNobody: "En upprepning där det inte finns någon som ett mått gäller har inte det måttet, och räknas inte i dess medelvärde.",
  withoutRules: (arm, measures) => `”${arm}” har inga regler. Inga steg tas där, så att detta bara kan vara 0; det är utelämnat: ${measures}.`,
  arms: "Vad som jämfördes", given: "Talen det började med", published: "Publicerade siffror", assumed: "Antaganden", assumedBeside: "Vad simuleringen antar utöver de här talen:", source: "Källa", because: "Varför", again: "För att köra om det här", seed: "Startvärde"
}
export const reportWords: { readonly [L in Language]: ReportWords } = { nl, en, sv }
