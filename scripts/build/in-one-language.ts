/**
 * Builds a package once more for whoever loads it over a network: rules and notices speak one language, and what is told as tests and
 * documentation (stories of rules, notices and steps) is left out. What is judged, and how, stays the same to the letter.
 */
import { parseSync, Visitor } from "oxc-parser"
import type { Expression, ObjectExpression, ObjectProperty } from "oxc-parser"

export const languages = ["nl", "en", "sv"] as const
export type Language = (typeof languages)[number]

interface Edit {
  readonly of: { readonly start: number; readonly end: number }
  readonly to: string
}

const definers = /^(?:Rule\.define|NoticeRule\.(?:after|due)|define)$/u
const spoken = new Set(["vocabularies", "glossaries"])
/** What is told, and what stands there instead. The story of a step goes whole: where steps are defined, nothing is put in its place once. */
const told: { readonly [name: string]: string } = { kept: "{}", broken: "{}", told: "{}", silent: "{}", story: "" }
const untold = { from: "story: written.story", to: `story: ["", ""]` }

const properties = (object: ObjectExpression): readonly ObjectProperty[] => object.properties.filter((one) => one.type === "Property")
const nameOf = ({ key }: ObjectProperty): string => (key.type === "Identifier" ? key.name : "")

/** Asked in another language, it answers in the one it has. */
const speaking = (text: string, object: ObjectExpression, language: Language): readonly Edit[] => {
  const own = properties(object).find((one) => nameOf(one) === language)
  if (own === undefined || !languages.every((one) => properties(object).some((property) => nameOf(property) === one))) return []
  const others = languages.filter((one) => one !== language).map((one) => `get ${one}() { return this.${language} }`)
  return [{ of: object, to: `{ ${language}: ${text.slice(own.value.start, own.value.end)}, ${others.join(", ")} }` }]
}

const withItsComma = (text: string, { start, end }: ObjectProperty): Edit["of"] => ({ start, end: end + (/^\s*,/u.exec(text.slice(end))?.[0].length ?? 0) })

const defined = (text: string, language: Language, written: Expression): readonly Edit[] =>
  written.type !== "ObjectExpression" ? [] : properties(written).flatMap((property) => {
    const name = nameOf(property)
    if (name === "says" && property.value.type === "ObjectExpression") return speaking(text, property.value, language)
    const empty = told[name]
    if (empty === undefined) return []
    return [empty === "" ? { of: withItsComma(text, property), to: "" } : { of: property, to: `${name}: ${empty}` }]
  })

const untoldIn = (text: string): readonly Edit[] => {
  const start = text.indexOf(untold.from)
  return start < 0 ? [] : [{ of: { start, end: start + untold.from.length }, to: untold.to }]
}

export const inOneLanguage = (path: string, text: string, language: Language): string => {
  const edits: Edit[] = []
  new Visitor({
    CallExpression: ({ callee, arguments: given }) => {
      if (!definers.test(text.slice(callee.start, callee.end))) return
      for (const one of given) if (one.type !== "SpreadElement") edits.push(...defined(text, language, one))
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === "Identifier" && spoken.has(id.name) && init?.type === "ObjectExpression") edits.push(...speaking(text, init, language))
    }
  }).visit(parseSync(path, text).program)
  return edits.concat(untoldIn(text))
    .toSorted((a, b) => b.of.start - a.of.start)
    .reduce((changed, { of, to }) => changed.slice(0, of.start) + to + changed.slice(of.end), text)
}
