/** The fields of a step as a table, read off its description. */
import type { AnyField, Fields, Shape } from "@omringd/core"
import { words } from "../../packages/cli/src/words/index.ts"
import type { FieldName } from "../../packages/cli/src/words/index.ts"
import { code, plain, table } from "./markdown.ts"

const shapeOf = (shape: Shape): string => {
  switch (shape.kind) {
    case "reference": return shape.to === "anyone" ? "a reference to someone, known in the trajectory or not" : `a reference to a ${code(shape.to)}`
    case "fresh": return `a new reference, for a ${code(shape.of)}`
    case "words": return "someone's own words: `text`, `about`, `by`"
    case "code": return `one of ${shape.of.map(code).join(", ")}`
    case "day": return "a day, `YYYY-MM-DD`"
    case "whole": return `a whole number from ${shape.from} to ${shape.to}`
    case "flag": return "`true` or `false`"
    case "list": return `${shape.min === 0 ? "a list" : "a list of at least one"}, each ${shapeOf(shape.of.shape)}`
    case "record": return "an object with the fields below"
    case "either": return shape.of.map((one) => shapeOf(one.shape)).join("; or ")
    case "step": return "a whole step"
  }
}

const within = ({ shape }: AnyField): Fields => {
  switch (shape.kind) {
    case "record": return shape.fields
    case "list": return within(shape.of)
    case "either": return Object.assign({}, ...shape.of.map(within)) as Fields // the records among them
    default: return {}
  }
}

const rowsOf = (fields: Fields, before: string): readonly (readonly string[])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [code(`${before}${name}`), plain(words.en.labels[name as FieldName]), shapeOf(field.shape), field.optional ? "yes" : "no"], // every field has a label
    ...rowsOf(within(field), `${before}${name}${field.shape.kind === "list" ? "[]" : ""}.`)
  ])

export const fieldsTable = (fields: Fields): readonly string[] =>
  Object.keys(fields).length === 0 ? ["", "It has none."] : table(["field", "what it is", "it holds", "may it be left out"], rowsOf(fields, ""))
