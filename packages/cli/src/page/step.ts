/** A step as it is told: its sentence, whose words there are, and what else it holds for this reader. */
import { Step } from "@omringd/core"
import type { AnyField, Fields, Shape, StepTag, Words } from "@omringd/core"
import type { FieldName } from "../words/index.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { hidesField, hidesWhose, isFor, mayQuote } from "./discretion.ts"

/** @beta */
type Held = { readonly [key: string]: unknown }
const isHeld = (value: unknown): value is Held => typeof value === "object" && value !== null && !Array.isArray(value)
const isWords = (value: unknown): value is Words => isHeld(value) && typeof value["text"] === "string" && typeof value["by"] === "string"

/** A reference, a day, a number or several of these as text; nothing for what holds more than that. */
const plain = ({ shape }: AnyField, value: unknown, audience: Audience): string | undefined => {
  switch (shape.kind) {
    case "reference": case "fresh": return typeof value === "string" ? audience.name(value) : undefined
    case "code": return typeof value === "string" ? codeText(value, audience) : undefined
    case "day": return typeof value === "string" ? audience.day(value) : undefined
    case "whole": return String(value)
    case "flag": return value === true ? audience.words.yes : audience.words.no
    case "list": {
      const texts = Array.isArray(value) ? value.flatMap((one: unknown) => plain(shape.of, one, audience) ?? []) : []
      return texts.length === 0 ? undefined : audience.list(texts)
    }
    case "either": return shape.of.map((one) => (looksLike(one.shape, value) ? plain(one, value, audience) : undefined)).find((text) => text !== undefined)
    case "words": case "record": case "step": return undefined
  }
}

const looksLike = (shape: Shape, value: unknown): boolean => {
  if (shape.kind === "code") return typeof value === "string" && shape.of.includes(value)
  if (shape.kind === "words") return isWords(value)
  return shape.kind === "record" && isHeld(value) && Object.entries(shape.fields).every(([name, field]) =>
    field.shape.kind === "code" ? looksLike(field.shape, value[name]) : field.optional || Object.hasOwn(value, name))
}

const codeText = (code: string, { vocabulary, voice }: Audience): string => {
  const codes: { readonly [code: string]: Parameters<Audience["voice"]>[0] | undefined } = vocabulary.codes
  const text = codes[code]
  return text === undefined ? code : voice(text)
}

/** What happened, in one sentence. @beta */
export const sentenceOf = (step: Held & { readonly step: string }, by: string, audience: Audience): string => {
  const tag = step.step as StepTag // it was read as a step
  const { fields } = Step.definition(tag)
  const values = Object.entries(fields).flatMap(([name, field]) => {
    const text = plain(field, step[name], audience)
    return text === undefined ? [] : [[name, text] as const]
  })
  return audience.filled(audience.vocabulary.steps[tag], { by: audience.name(by), ...Object.fromEntries(values) })
}

const named = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name))

interface Where {
  readonly audience: Audience
  readonly tag: string
  /** The names that the sentence already holds. */
  readonly said: ReadonlySet<string>
}

const label = (name: string, { words }: Audience): string => words.labels[name as FieldName] // every field of every step has one

const quoted = (said: Words, before: string, kind: string | undefined, { audience, tag }: Where): readonly Line[] => {
  if (!mayQuote(said, tag, audience)) return []
  const whose = hidesWhose(tag, audience) ? undefined : audience.name(said.by)
  const source = [whose, kind].filter((one) => one !== undefined).join(", ")
  return [line(`${audience.quote(said)}${source === "" ? "" : ` — ${source}`}`, { lead: before === "" ? "" : `${before}: ` })]
}

const inField = (name: string, field: AnyField, value: unknown, where: Where): readonly Line[] => {
  const { shape } = field
  const before = name === "says" ? "" : label(name, where.audience)
  if (isWords(value)) return quoted(value, before, undefined, where)
  if (shape.kind === "record" && isHeld(value)) return inRecord(name, shape.fields, value, where)
  if (shape.kind === "list" && shape.of.shape.kind === "record" && Array.isArray(value)) {
    const { fields } = shape.of.shape
    return value.flatMap((one: unknown) => (isHeld(one) ? entry(fields, one, where) : []))
  }
  if (shape.kind === "either") return shape.of.filter((one) => looksLike(one.shape, value)).flatMap((one) => inField(name, one, value, where))
  return shape.kind === "step" && isHeld(value) ? nested(value, where.audience) : []
}

/** A statement says its kind beside whose it is; other records just hold their fields. */
const inRecord = (name: string, fields: Fields, value: Held, where: Where): readonly Line[] => {
  const { says, kind, grounds } = value
  if (!isWords(says) || typeof kind !== "string") return detailsOf(fields, value, where)
  const first = quoted(says, name === "says" ? "" : label(name, where.audience), codeText(kind, where.audience), where)
  return isWords(grounds) ? [...first, ...quoted(grounds, label("grounds", where.audience), undefined, where)] : first
}

const entry = (fields: Fields, value: Held, where: Where): readonly Line[] => {
  const [first = blank, ...rest] = detailsOf(fields, value, { ...where, said: new Set() })
  return first === blank ? [] : [{ ...first, lead: `· ${first.lead}` }, ...indented(rest, 2)]
}

const nested = (value: Held, audience: Audience): readonly Line[] => {
  const { step } = value
  if (typeof step !== "string" || !Step.isTag(step)) return []
  const held = { ...value, step }
  return [line(sentenceOf(held, "", audience), { lead: "· " }), ...indented(stepDetails(held, audience), 2)]
}

const detailsOf = (fields: Fields, value: Held, where: Where): readonly Line[] => {
  const { audience, said, tag } = where
  const entries = Object.entries(fields).filter(([name, { shape }]) =>
    value[name] !== undefined && isFor(audience.register, shape) && !hidesField(tag, name, value[name], audience))
  const short = entries.flatMap(([name, field]) => {
    const text = said.has(name) ? undefined : plain(field, value[name], audience)
    return text === undefined ? [] : [`${label(name, audience)}: ${text}`]
  })
  const long = entries.flatMap(([name, field]) => inField(name, field, value[name], where))
  return short.length === 0 ? long : [line(short.join(" · "), { tone: "quiet" }), ...long]
}

/** What a step holds beside what its sentence says. */
export const stepDetails = (step: Held & { readonly step: string }, audience: Audience): readonly Line[] => {
  const tag = step.step as StepTag // it was read as a step
  const said = named(audience.voice(audience.vocabulary.steps[tag]))
  return detailsOf(Step.definition(tag).fields, step, { audience, tag, said })
}
