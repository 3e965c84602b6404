/** Reads the numbers of a study: each must say where it comes from. */
import { Distribution, distributionNames } from "./distributions.ts"
import type { Bound, DistributionName } from "./distributions.ts"
import type { Figure, Source } from "./Figure.ts"
import { isMapping } from "./mistakes.ts"
import type { Mapping, Mistakes, Path } from "./mistakes.ts"
import { quantityNames, rangeOf, sizeOf, spreadNames } from "./quantities.ts"
import type { Quantity, Range, Spread } from "./quantities.ts"

const how = "say where it comes from: `source: { what, where }` when it was published, `assumed: why` when it was not"

const sourceOf = (value: unknown, path: Path, mistakes: Mistakes): Source | undefined => {
  const found = mistakes.mapping(value, path, ["what", "where"])
  if (found === undefined) return undefined
  const what = mistakes.text(found["what"], [...path, "what"])
  const where = mistakes.text(found["where"], [...path, "where"])
  if (where !== undefined && !/^https?:\/\/\S+$/.test(where)) return mistakes.say([...path, "where"], "must be an address (https://...)")
  return what === undefined || where === undefined ? undefined : { what, where }
}

const figureOf = <A>(value: unknown, path: Path, mistakes: Mistakes, read: (value: unknown, path: Path) => A | undefined): Figure<A> | undefined => {
  if (value === undefined) return mistakes.say(path, "is missing")
  if (!isMapping(value)) return mistakes.say(path, `is a bare number; write it as \`value\` and ${how}`)
  mistakes.mapping(value, path, ["value", "source", "assumed"])
  const number = read(value["value"], [...path, "value"])
  const { source, assumed } = value
  if ((source === undefined) === (assumed === undefined)) {
    return mistakes.say(path, source === undefined ? `has no source; ${how}` : "is both published and assumed; keep one")
  }
  if (source !== undefined) {
    const from = sourceOf(source, [...path, "source"], mistakes)
    return number === undefined || from === undefined ? undefined : { value: number, source: from }
  }
  const why = mistakes.text(assumed, [...path, "assumed"])
  return number === undefined || why === undefined ? undefined : { value: number, assumed: why }
}

const largest = 1_000_000_000
const least: { readonly [B in Bound]: number } = { "any": -largest, "positive": 0.000_001, "not-negative": 0, "list": 0 }

const parameterOf = (value: unknown, path: Path, bound: Bound, range: Range, mistakes: Mistakes): number | readonly number[] | undefined => {
  const one = (value: unknown, path: Path) => mistakes.number(value, path, range)
  if (bound !== "list") return one(value, path)
  if (!Array.isArray(value) || value.length === 0) return mistakes.say(path, "must be a list of numbers")
  const numbers = value.flatMap((number: unknown, index) => one(number, [...path, index]) ?? [])
  return numbers.length === value.length ? numbers : undefined
}

const isDistribution = (name: unknown): name is DistributionName => distributionNames.some((one) => one === name)

/** `size`: what may be drawn, where it is counted. */
const distributionOf = (value: unknown, path: Path, size: Range | undefined, mistakes: Mistakes): Distribution | undefined => {
  const known = size === undefined ? distributionNames : distributionNames.filter((name) => Distribution.shapeOf(name).named !== undefined)
  if (value === undefined) return mistakes.say(path, "is missing")
  if (!isMapping(value)) return mistakes.say(path, `must name its \`distribution\` (${known.join(", ")}) and give its parameters`)
  const { distribution } = value
  if (!isDistribution(distribution) || !known.includes(distribution)) return mistakes.say([...path, "distribution"], `must be one of ${known.join(", ")}`)
  const shape = Distribution.shapeOf(distribution)
  mistakes.mapping(value, path, ["distribution", ...Object.keys(shape.parameters)])
  const parameters: { [name: string]: Figure<number | readonly number[]> } = {}
  for (const [name, bound] of Object.entries(shape.parameters)) {
    const range = name === shape.named && size !== undefined ? size : { is: "number", least: least[bound], most: largest } as const
    const figure = figureOf(value[name], [...path, name], mistakes, (number, at) => parameterOf(number, at, bound, range, mistakes))
    if (figure !== undefined) parameters[name] = figure
  }
  if (Object.keys(parameters).length < Object.keys(shape.parameters).length) return undefined
  const list = (name: string) => [parameters[name]?.value ?? 0].flat()
  const wrong = shape.wrong?.((name) => list(name)[0] ?? 0, list)
  return wrong === undefined ? { distribution, parameters } : mistakes.say(path, wrong)
}

export interface SomeNumbers {
  readonly quantities: { readonly [Q in Quantity]?: Figure }
  readonly spreads: { readonly [S in Spread]?: Distribution }
}

/** Those that are there; `wanted` says which have to be. */
export const numbersOf = (written: Mapping, path: Path, wanted: (name: string) => boolean, mistakes: Mistakes): SomeNumbers => {
  mistakes.mapping(written, path, [...quantityNames, ...spreadNames])
  const isRead = (name: string) => name in written || wanted(name)
  const quantities = quantityNames.filter(isRead).map((name) =>
    [name, figureOf(written[name], [...path, name], mistakes, (value, at) => mistakes.number(value, at, rangeOf(name)))] as const)
  const spreads = spreadNames.filter(isRead).map((name) => [name, distributionOf(written[name], [...path, name], sizeOf(name), mistakes)] as const)
  const there = ([, one]: readonly [string, unknown]) => one !== undefined
  return { quantities: Object.fromEntries(quantities.filter(there)), spreads: Object.fromEntries(spreads.filter(there)) }
}
