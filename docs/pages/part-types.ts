/** What each part of a trajectory holds, down to the last field, in words: read off its type and the comments in it. */
import ts from "typescript"
import { code, link } from "./markdown.ts"
import { at } from "./places.ts"
import { aliased, alternatives, codesOf, commentAbove, declared, fieldsIn, fieldsWithin, nameOf } from "./source-types.ts"

/** A field of a part, and of what is in it: `answers[].view`. */
export interface FieldOf {
  readonly path: string
  readonly holds: string
  readonly mayBeMissing: boolean
  readonly means: string
}
export interface TypeOf {
  /** As it stands in the source. */
  readonly written: string
  readonly holds: string
  readonly means: string
  readonly fields: readonly FieldOf[]
}

interface Held {
  readonly holds: string
  readonly within: readonly FieldOf[]
}
/** Types that are told of by their name, and are not looked into. */
type Known = ReadonlyMap<string, string>

const simple: Known = new Map([
  ["Moment", `a ${link("day or moment", `${at.parts}#days-and-moments`)}`], ["Day", `a ${link("day", `${at.parts}#days-and-moments`)}`],
  ["PersonId", "a person, by reference"], ["Words", `someone's own ${link("words", `${at.parts}#words`)}`]
])

const plainly = (holds: string): Held => ({ holds, within: [] })
const oneOf = (codes: readonly string[]): Held => plainly(codes.length === 1 ? codes.map(code).join() : `one of ${codes.map(code).join(", ")}`)

/** Of several alternatives that are objects, each field once. */
const together = (all: readonly (readonly FieldOf[])[]): readonly FieldOf[] => {
  const paths = [...new Set(all.flatMap((fields) => fields.map(({ path }) => path)))]
  const objects = all.filter(({ length }) => length > 0)
  return paths.map((path) => {
    const alike = objects.flatMap((fields) => fields.filter((one) => one.path === path))
    return {
      path,
      holds: [...new Set(alike.map(({ holds }) => holds))].join(" or "),
      mayBeMissing: alike.length < objects.length || alike.some(({ mayBeMissing }) => mayBeMissing),
      means: alike.find(({ means }) => means !== "")?.means ?? ""
    }
  })
}

const listOf = (element: ts.TypeNode, start: string, known: Known): Held => {
  const { holds, within } = heldBy(element, known)
  return { holds: `${start}, each ${holds}`, within: within.map((one) => ({ ...one, path: `[].${one.path}` })) }
}

const either = (nodes: readonly ts.TypeNode[], known: Known): Held => {
  const codes = nodes.map((node) => codesOf(node) ?? [])
  if (codes.every(({ length }) => length > 0)) return oneOf(codes.flat())
  const all = nodes.map((node) => heldBy(node, known))
  return { holds: [...new Set(all.map(({ holds }) => holds))].join("; or "), within: together(all.map(({ within }) => within)) }
}

const heldBy = (node: ts.TypeNode, known: Known): Held => {
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return heldBy(node.type, known)
  const told = known.get(nameOf(node) ?? "")
  if (told !== undefined) return plainly(told)
  const [only, ...others] = alternatives(node)
  if (only !== undefined && others.length > 0) return either([only, ...others], known)
  if (only !== undefined && only !== node) return heldBy(only, known)
  if (ts.isArrayTypeNode(node)) return listOf(node.elementType, "a list", known)
  const [first] = ts.isTupleTypeNode(node) ? node.elements : []
  if (first !== undefined) return listOf(first, "a list of at least one", known)
  const codes = codesOf(node)
  const meant = aliased(node)
  if (meant !== undefined && (codes === undefined || ts.isUnionTypeNode(meant))) return heldBy(meant, known)
  if (codes !== undefined) return oneOf(codes)
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword: return plainly("a string")
    case ts.SyntaxKind.NumberKeyword: return plainly("a number")
    case ts.SyntaxKind.BooleanKeyword: return plainly("`true` or `false`")
    default: return { holds: "an object with the fields below", within: fieldsWithin(node).flatMap((field) => fieldsOf(field, known)) }
  }
}

const fieldsOf = (field: ts.Symbol, known: Known): readonly FieldOf[] => {
  const { name } = field
  const { type, mayBeMissing } = declared(field)
  const { holds, within } = heldBy(type, known)
  const inside = within.map((one) => ({ ...one, path: one.path.startsWith("[]") ? `${name}${one.path}` : `${name}.${one.path}` }))
  return [{ path: name, holds, mayBeMissing, means: commentAbove(field) }, ...inside]
}

const typeOf = (field: ts.Symbol, known: Known): TypeOf => {
  const { type } = declared(field)
  const { holds, within } = heldBy(type, known)
  const fields = within.map((one) => ({ ...one, path: one.path.replace(/^\[\]\./u, "") })) // the part is that list
  return { written: type.getText().replaceAll(/\b[A-Z]\.(?=[A-Z])/gu, ""), holds, means: commentAbove(field), fields }
}

const parts = fieldsIn("Trajectory.ts", "Parts")
/** Each part by its name, in the order of the source. */
export const partTypes: ReadonlyMap<string, TypeOf> = new Map(parts.map((field) => [field.name, typeOf(field, simple)]))

/** What stands in a part of its own is not laid out again in the phase that holds it. */
const elsewhere: Known = new Map(parts.flatMap((field) => {
  const { type } = declared(field)
  const [whole = type] = alternatives(type)
  const element = ts.isTypeOperatorNode(whole) && ts.isArrayTypeNode(whole.type) ? whole.type.elementType : whole
  const name = nameOf(element)
  return name === undefined ? [] : [[name, `one as in ${link(code(field.name), at.part(field.name))}`] as const]
}))
/** What is certain in each phase. */
export const phaseTypes: ReadonlyMap<string, TypeOf> = new Map(
  fieldsIn("Phase.ts", "Phases").map((field) => [field.name, typeOf(field, new Map([...elsewhere, ...simple]))])
)
const phase = fieldsIn("Trajectory.ts", "Trajectory").find(({ name }) => name === "phase")
export const phaseMeans: string = phase === undefined ? "" : commentAbove(phase)
/** What someone said. */
export const wordsFields: readonly FieldOf[] = fieldsIn("Words.ts", "Words").flatMap((field) => fieldsOf(field, simple))
