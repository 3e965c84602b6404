/**
 * Every condition in a rule's source, and that source without it: what `&&` and `||` join, each half of `a ? b : c`, every `if`, `filter`
 * and what `some`, `every` and `find` look for, and `during`. Which of two needs is named is no condition: that what is named helps is
 * a law of the core. A line that only narrows for the compiler says so, and is left.
 */
import { parseSync, Visitor } from "oxc-parser"
import type { CallExpression, Expression, Node, Span } from "oxc-parser"

export interface Without {
  readonly line: number
  /** The condition, and what stands in its place. */
  readonly drops: string
  readonly source: string
}

interface Drop {
  readonly from: Span
  readonly to: string
}

const looks: ReadonlySet<string> = new Set(["some", "every", "find", "findLast", "findLastIndex", "findIndex"])
const notJudged: ReadonlySet<string> = new Set(["says", "kept", "broken", "told", "silent", "assumed", "reads"])
const namesANeed = /\bNeed\.of\(|\.metBy\(/u
const forTheCompiler = /\/\/ for the compiler\b/u

const nameOf = ({ key }: { readonly key: Node }): string => (key.type === "Identifier" ? key.name : "")

const droppedFrom = (call: CallExpression, text: (of: Span) => string): readonly Drop[] => {
  const { callee, arguments: [first] } = call
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return []
  const { name } = callee.property
  if (name === "filter") return [{ from: call, to: text(callee.object) }]
  const finds = looks.has(name) && first?.type === "ArrowFunctionExpression" && first.body.type !== "BlockStatement"
  return finds ? [{ from: first.body, to: "true" }] : []
}

export const conditionsIn = (file: string, source: string): readonly Without[] => {
  const { program } = parseSync(file, source)
  const text = ({ start, end }: Span) => source.slice(start, end)
  const drops: Drop[] = []
  const either = (whole: Expression, ...parts: readonly Expression[]) => { for (const part of parts) drops.push({ from: whole, to: `(${text(part)})` }) }
  const skipped: Span[] = []
  new Visitor({
    Property: (property) => {
      const name = nameOf(property)
      if (notJudged.has(name)) skipped.push(property)
      if (name === "during") drops.push({ from: property, to: "during: undefined" })
    },
    LogicalExpression: (both) => { if (both.operator !== "??") either(both, both.left, both.right) },
    ConditionalExpression: (one) => {
      const parts = [one.consequent, one.alternate]
      if (!parts.every((part) => namesANeed.test(text(part)))) either(one, ...parts)
    },
    IfStatement: ({ test, start, end }) => { drops.push({ from: { start, end }, to: ";" }, { from: test, to: "true" }) },
    CallExpression: (call) => { drops.push(...droppedFrom(call, text)) }
  }).visit(program)
  const lineOf = (at: number) => source.slice(0, at).split("\n").length
  const isSkipped = ({ start, end }: Span) => skipped.some((one) => one.start <= start && end <= one.end)
  return drops
    .filter(({ from }) => !isSkipped(from) && !forTheCompiler.test(source.split("\n")[lineOf(from.start) - 1] ?? ""))
    .map(({ from, to }) => ({
      line: lineOf(from.start), drops: `${text(from).replaceAll(/\s+/gu, " ")} → ${to.replaceAll(/\s+/gu, " ")}`,
      source: `${source.slice(0, from.start)}${to}${source.slice(from.end)}`
    }))
}
