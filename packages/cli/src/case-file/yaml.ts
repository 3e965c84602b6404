/** YAML with places: the value a text holds, and where each part of it stands. Nothing in it can run, and nothing can grow without end. */
import { isAlias, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument } from "yaml"
import type { Document, Node } from "yaml"
import type { Path, Problem } from "./problem.ts"

/** How often aliases may be followed in one file; a handful is plenty, a bomb needs thousands. */
const mostAliases = 100

export interface Text {
  readonly value: unknown
  /** What the reader of YAML found: keys written twice, text that is no YAML. */
  readonly problems: readonly Problem[]
  /** Where a part of the value stands; for a part that is not there, what it would be in. `key`: the key, not its value. */
  place(path: Path, key?: "key"): { readonly line: number; readonly column: number }
}

interface Spot {
  readonly key: Node | undefined
  readonly node: Node | undefined
}

const child = (document: Document, node: Node | undefined, part: string | number): Spot | undefined => {
  const held = isAlias(node) ? node.resolve(document) : node
  if (isSeq(held)) return typeof part === "number" && held.items.length > part ? { key: undefined, node: held.items[part] as Node } : undefined // a sequence holds nodes
  if (!isMap(held)) return undefined
  const pair = held.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  return pair === undefined ? undefined : { key: pair.key as Node, node: (pair.value ?? undefined) as Node | undefined } // a map's pairs hold nodes
}

const startOf = (node: Node | undefined): number | undefined => node?.range?.[0]

const offsetOf = (document: Document, path: Path, wants: "key" | "value"): number => {
  let spot: Spot = { key: undefined, node: document.contents as Node | undefined } // a parsed document holds nodes
  for (const part of path) {
    const next = child(document, spot.node, part)
    if (next === undefined) return startOf(spot.key) ?? startOf(spot.node) ?? 0
    spot = next
  }
  const [first, second] = wants === "key" ? [spot.key, spot.node] : [spot.node, spot.key]
  return startOf(first) ?? startOf(second) ?? 0
}

/** The path to whatever stands at an offset, as far down as keys go. */
const pathAt = (node: unknown, offset: number): Path => {
  const covers = (one: unknown) => {
    const range = isPair(one) ? undefined : (one as Node | null)?.range // what is no pair is a node or nothing
    return range !== undefined && range !== null && range[0] <= offset && offset <= range[2]
  }
  if (isSeq(node)) {
    const index = node.items.findIndex(covers)
    return index < 0 ? [] : [index, ...pathAt(node.items[index], offset)]
  }
  if (!isMap(node)) return []
  const pair = node.items.find(({ key, value }) => covers(key) || covers(value))
  return pair === undefined || !isScalar(pair.key) ? [] : [String(pair.key.value), ...pathAt(pair.value, offset)]
}

/** Every key that stands a second time in one mapping. (The parser's own check takes time with the square of the keys.) */
const twice = (node: unknown, path: Path): readonly { readonly offset: number; readonly path: Path }[] => {
  if (isSeq(node)) return node.items.flatMap((item, index) => twice(item, [...path, index]))
  if (!isMap(node)) return []
  const seen = new Set<string>()
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : undefined
    const inside = twice(value, name === undefined ? path : [...path, name])
    if (name === undefined) return inside
    const again = seen.has(name) ? [{ offset: startOf(key as Node) ?? 0, path: [...path, name] }] : [] // a scalar is a node
    seen.add(name)
    return [...again, ...inside]
  })
}

/** Deeper than any case: the parser calls itself for every level, and is kept from what would exhaust it. */
const deepest = 64

const isTooDeep = (text: string): boolean => {
  let flow = 0
  let block = 0
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow++
    else if (token === "]" || token === "}") flow--
    block = token === "-" || token === "?" ? block + 1 : /^ *$/.test(token) ? block : 0
    if (flow > deepest || block > deepest) return true
  }
  return false
}

const tooDeep = "is nested too deeply to be a case file"
const exhausted = /call stack|stack overflow/i

const inWords = ({ code, message }: { readonly code: string; readonly message: string }): string => {
  if (code === "MULTIPLE_DOCS") return "begins a second document; a case file holds one"
  return exhausted.test(message) ? tooDeep : `is not YAML: ${message.replaceAll(/\s+/g, " ")}`
}

const parsed = (text: string): { readonly document: Document; readonly lines: LineCounter } | undefined => {
  const lines = new LineCounter()
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, version: "1.2", logLevel: "error" } as const
  try {
    return isTooDeep(text) ? undefined : { document: parseDocument(text, options), lines }
  } catch {
    return undefined // the stack has an end
  }
}

const holdsItself = (value: unknown, holders: ReadonlySet<unknown> = new Set()): boolean =>
  typeof value === "object" && value !== null &&
  (holders.has(value) || Object.values(value).some((one) => typeof one === "object" && one !== null && holdsItself(one, new Set(holders).add(value))))

const valueOf = (document: Document): { readonly value: unknown } | { readonly failed: string } => {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return holdsItself(value) ? { failed: "uses an alias inside what it stands for" } : { value }
  } catch (error) {
    if (error instanceof ReferenceError && /alias count/i.test(error.message)) return { failed: "uses aliases of aliases far too often; write it out" }
    return { failed: error instanceof RangeError ? tooDeep : "uses an alias that stands for nothing before it" }
  }
}

export const readYaml = (text: string): Text => {
  const read = parsed(text)
  if (read === undefined) return { value: undefined, problems: [{ line: 1, column: 1, path: [], problem: tooDeep }], place: () => ({ line: 1, column: 1 }) }
  const { document, lines } = read
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    ...at(error.pos[0]), path: pathAt(document.contents, error.pos[0]), problem: inWords(error)
  }))
  const found = document.errors.length > 0 ? { value: undefined } : valueOf(document)
  for (const { offset, path } of document.errors.length > 0 ? [] : twice(document.contents, [])) {
    problems.push({ ...at(offset), path, problem: "is written twice here; keep one" })
  }
  if (document.directives?.yaml.version !== "1.2") problems.push({ ...at(0), path: [], problem: "is written in an old YAML; leave the %YAML line out" })
  if ("failed" in found) problems.push({ ...at(0), path: [], problem: found.failed })
  return {
    value: "value" in found ? found.value : undefined,
    problems,
    place: (path, key) => at(offsetOf(document, path, key ?? "value"))
  }
}
