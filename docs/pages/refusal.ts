/** A page for each reason why a step is refused, and for each way to contradict what is known: its text for everyone, and what to do. */
import { Fault, misfits as misfitCodes, Step } from "@omringd/core"
import type { MisfitCode, Problem, Reason } from "@omringd/core"
import { vocabularies } from "@omringd/rules/language"
import { code, lines, plain, says, sentenceOf, table, unnamed } from "./markdown.ts"
import type { Page } from "./Page.ts"
import { at, fileOf, to } from "./places.ts"
import { misfitsOf } from "./misfits.ts"
import { misfits, problems, reasons } from "./what-to-do.ts"

type Name = Reason["reason"]
const reasonNames = Object.keys(reasons) as readonly Name[] // keys of a table over them

const texts = (of: "reasons" | "misfits", name: string) => {
  const inLanguage = (language: keyof typeof vocabularies) => (vocabularies[language][of] as { readonly [name: string]: (typeof vocabularies.en.reasons)["Unmet"] })[name] ?? { professional: "", family: "", child: "" } // every code has its text
  return { nl: inLanguage("nl"), en: inLanguage("en"), sv: inLanguage("sv") }
}

/** What an answer with this reason looks like in a program. */
const fields: { readonly [R in Name]: readonly string[] } = {
  Malformed: ["faults"], WrongPhase: ["phase", "possibleFrom"], NotInIt: ["by"], OtherMandate: ["mandate", "heldBy", "role"],
  UnknownReference: ["path", "to", "reference"], ReferenceInUse: ["path", "of", "reference"], Misfit: ["misfit"], IdTaken: ["id", "number"],
  RecordedBeforeItHappened: ["at", "recordedAt"], UnfitPack: ["problem"], Unmet: ["need"]
}

const misfitTable = (): readonly string[] => table(["code", "what it says to a professional"], misfitCodes.map((one) => [to.misfit(one), plain(vocabularies.en.misfits[one].professional)]))

const beside: { readonly [R in Name]?: () => readonly string[] } = {
  Malformed: () => ["## The faults", ...table(["fault", "it says", "what to do"], (Object.keys(problems) as Problem[]).map((problem) => // keys of a table over them
    [code(problem), plain(Fault.sentence({ path: [], problem })), problems[problem]]))],
  Misfit: () => ["## The codes", ...misfitTable()],
  Unmet: () => ["## Which needs", "", "[Every need has a page](/needs/), with the rules that raise it and the steps that meet it. Which steps wait for what stands on [the page of each step](/steps/)."]
}

const reasonPage = (name: Name, order: number): Page => ({
  path: `refusals/${fileOf(name)}`,
  title: name,
  label: sentenceOf(fileOf(name)),
  description: reasons[name].means,
  order,
  body: lines(
    reasons[name].means, "",
    `In data: ${code(`reason.reason === "${name}"`)}, with ${fields[name].map(code).join(", ")}.`, "",
    "## What to do", "", reasons[name].doThis, "",
    "## What it says", says(texts("reasons", name)),
    ...(beside[name]?.() ?? [])
  )
})

const misfitPage = (name: MisfitCode, order: number): Page => {
  const steps = Step.tags.filter((tag) => misfitsOf(tag).includes(name))
  return {
    path: `refusals/${name}`,
    title: sentenceOf(name),
    description: unnamed(vocabularies.en.misfits[name].professional),
    order,
    body: lines(
      `> ${plain(vocabularies.en.misfits[name].professional)}`, "",
      `In data: a [\`Misfit\`](${at.reason("Misfit")}) with ${code(`reason.misfit.code === "${name}"`)}; ${code("misfit.path")} names the field, ${code("misfit.about")} whom or what it concerns.`, "",
      "## What to do", "", misfits[name], "",
      "## Which steps can be refused for it", "", ...steps.map((tag) => `- ${to.step(tag)}`), "",
      "## What it says", says(texts("misfits", name))
    )
  }
}

const overview: Page = {
  path: "refusals",
  title: "Refusals",
  label: "All refusals",
  order: 0,
  description: "Every reason why a step is not taken, in plain words, and what to do about it.",
  body: lines(
    "A step that cannot be taken is answered with every reason at once, as data. Nothing is thrown, nothing is recorded, and nobody is blamed: a refusal says what would make the step possible.",
    table(["reason", "what it means"], reasonNames.map((name) => [`[${code(name)}](${at.reason(name)})`, reasons[name].means])),
    "## How a step can misfit", ...misfitTable()
  )
}

export const refusalPages = (): readonly Page[] => [
  overview,
  ...reasonNames.map((name, index) => reasonPage(name, index + 1)),
  ...misfitCodes.map((name, index) => misfitPage(name, reasonNames.length + index + 1))
]
