/** What the charter asks, for someone from practice: each promise in plain words, and how the program keeps people to it. In each language a page. */
import { clauses } from "@omringd/rules/clauses"
import type { Clause } from "@omringd/rules/clauses"
import type { Language } from "@omringd/core"
import { lines, plain } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { to } from "./places.ts"
import { rules } from "./practice.ts"

interface Words {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly before: readonly string[]
  readonly parts: { readonly [part: string]: string }
  readonly kinds: { readonly [K in Clause["kinds"][number]]: string }
  readonly looksAt: string
  readonly after: readonly string[]
}

const words: { readonly [L in Language]: Words } = {
  nl: {
    path: "guides/wat-het-charter-vraagt",
    title: "Wat het charter vraagt",
    description: "Wat partners in het charter beloven, in gewone woorden, en hoe omringd hen daaraan houdt.",
    before: [
      "Als een kind misschien niet veilig is, kijken ouders, familie, buren, diensten en het kind samen naar drie dingen: wat ons zorgen baart, wat goed gaat en wat er moet gebeuren. In het charter staat hoe partners beloven dat te doen. Hieronder staat elke belofte in onze eigen woorden, met wat omringd ermee doet.",
      "",
      "omringd geeft een gezin nooit een score en oordeelt niet over mensen. Het houdt professionals aan wat ze beloofd hebben. Sommige beloften blijven bij mensen: geen programma kan zien of iemand echt luisterde."
    ],
    parts: { P: "Wat iedereen belooft", U1: "Het kind", U2: "De ouders", U3: "Krachten en netwerk", U4: "Volwassenen die blijven", U5: "De partners samen", U6: "Niet langer dan nodig" },
    kinds: { inv: "altijd zo", must: "moet: de stap wacht", should: "hoort: wie het weglaat zegt waarom", ask: "wordt gevraagd", view: "wordt getoond", none: "blijft bij mensen" },
    looksAt: "Daarnaar kijkt",
    after: ["Wilt u zien hoe dat gaat in een echt verhaal? Lees [de gevallen](/examples/cases/), of open een van de regels: elke regel vertelt verhalen waarin hij nagekomen en gebroken wordt."]
  },
  en: {
    path: "guides/what-the-charter-asks",
    title: "What the charter asks",
    description: "What partners promise in the charter, in plain words, and how omringd keeps them to it.",
    before: [
      "When a child may not be safe, parents, family, neighbours, services and the child look together at three things: what worries us, what goes well, what needs to happen. The charter says how partners promise to do that. Here is each promise in our own words, with what omringd does about it.",
      "",
      "omringd never scores a family and does not judge people. It keeps professionals to what they promised. Some promises stay with people: no program can see whether someone really listened."
    ],
    parts: { P: "What everyone promises", U1: "The child", U2: "The parents", U3: "Strengths and network", U4: "Adults who stay", U5: "Partners together", U6: "No longer than needed" },
    kinds: { inv: "always so", must: "must: the step waits", should: "should: whoever leaves it out says why", ask: "asked", view: "shown", none: "stays with people" },
    looksAt: "Looked at by",
    after: ["To see how that goes in a real story, read [the cases](/examples/cases/), or open one of the rules: each tells stories in which it is kept and broken."]
  },
  sv: {
    path: "guides/vad-overenskommelsen-ber-om",
    title: "Vad överenskommelsen ber om",
    description: "Vad parterna lovar i överenskommelsen, med vanliga ord, och hur omringd håller dem till det.",
    before: [
      "När ett barn kanske inte är tryggt ser föräldrar, släkt, grannar, myndigheter och barnet tillsammans på tre saker: vad som oroar oss, vad som går bra och vad som behöver hända. I överenskommelsen står hur parterna lovar att göra det. Här står varje löfte med våra egna ord, och vad omringd gör med det.",
      "",
      "omringd ger aldrig en familj poäng och dömer inte människor. Det håller yrkesfolk till vad de har lovat. En del löften stannar hos människor: inget program kan se om någon verkligen lyssnade."
    ],
    parts: { P: "Vad alla lovar", U1: "Barnet", U2: "Föräldrarna", U3: "Styrkor och nätverk", U4: "Vuxna som stannar", U5: "Parterna tillsammans", U6: "Inte längre än det behövs" },
    kinds: { inv: "alltid så", must: "måste: steget väntar", should: "bör: den som låter bli säger varför", ask: "frågas", view: "visas", none: "stannar hos människor" },
    looksAt: "Det ser",
    after: ["Vill du se hur det går i en berättelse? Läs [fallen](/examples/cases/), eller öppna en av reglerna: var och en berättar om när den hålls och när den bryts."]
  }
}

/** `U2.1, P3`: the part it belongs to. */
const partOf = ({ place = "" }: Clause): string => /U\d/u.exec(place)?.[0] ?? (place.startsWith("S") ? `U${place.slice(1, 2)}` : "P")

const promise = (clause: Clause, language: Language): readonly string[] => {
  const { kinds, looksAt } = words[language]
  const own = rules.filter((rule) => rule.clause === clause.id)
  const looks = own.length === 0 ? "" : ` ${looksAt}: ${own.map(({ id }) => to.rule(id)).join(", ")}.`
  const people = clause.answeredBy.people?.[language]
  return [
    "", `- **${plain(clause.asks[language])}**`,
    `  ${clause.kinds.map((kind) => kinds[kind]).join(", ")}.${looks}${people === undefined ? "" : ` ${plain(people)}`}`
  ]
}

const pageIn = (language: Language, order: number): Page => {
  const { path, title, description, before, parts, after } = words[language]
  const charter = clauses.filter(({ document }) => document === "004")
  const groups = [...new Set(charter.map(partOf))].toSorted()
  return {
    path, title, description, order,
    body: lines(
      `<div lang="${language}">`, "", ...before, "",
      ...groups.flatMap((group) => ["", `## ${parts[group] ?? group}`, ...charter.filter((clause) => partOf(clause) === group).flatMap((clause) => promise(clause, language))]),
      "", ...after, "", "</div>"
    )
  }
}

export const charterPages = (): readonly Page[] => [pageIn("en", 50), pageIn("nl", 51), pageIn("sv", 52)]
