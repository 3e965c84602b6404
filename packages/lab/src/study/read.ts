/** Reads a study as it comes out of a YAML or JSON file: the whole of it, or every mistake with its place. */
import { isMapping, Mistakes } from "./mistakes.ts"
import type { Mistake, Path } from "./mistakes.ts"
import { onlyWithoutRules } from "./quantities.ts"
import { numbersOf } from "./read-numbers.ts"
import type { Arm, Numbers, Study } from "./Study.ts"

/** @beta */
export type StudyRead = { readonly study: Study } | { readonly mistakes: readonly Mistake[] }

const days = { is: "number", least: 0, most: 36_525 } as const

const packsOf = (value: unknown, path: Path, known: readonly string[], mistakes: Mistakes): readonly string[] => {
  if (value === undefined) return mistakes.say(path, "is missing; `packs: []` is an arm without rules") ?? []
  if (!Array.isArray(value)) return mistakes.say(path, "must be a list of packs") ?? []
  return value.flatMap((name: unknown, index) =>
    typeof name === "string" && known.includes(name) ? [name] : mistakes.say([...path, index], `is no pack that is known here (known: ${known.join(", ")})`) ?? [])
}

const armsOf = (value: unknown, numbers: Numbers, known: readonly string[], mistakes: Mistakes): readonly Arm[] => {
  if (!isMapping(value) || Object.keys(value).length === 0) return mistakes.say(["arms"], "must be a mapping with at least one arm") ?? []
  return Object.entries(value).flatMap(([name, written]): readonly Arm[] => {
    const path = ["arms", name]
    const arm = mistakes.mapping(written, path, ["packs", "with"])
    if (arm === undefined) return []
    const packs = packsOf(arm["packs"], [...path, "packs"], known, mistakes)
    if (arm["with"] !== undefined && !isMapping(arm["with"])) mistakes.say([...path, "with"], "must be a mapping of the numbers that differ in this arm")
    const changes = isMapping(arm["with"]) ? arm["with"] : {}
    const changed = numbersOf(changes, [...path, "with"], () => false, mistakes)
    const all: Numbers = { ...numbers, ...changed.quantities, ...changed.spreads }
    if (Array.isArray(arm["packs"]) && arm["packs"].length === 0 && all.served === undefined) mistakes.say(path, "has no rules, so it needs `served`: how long a family takes a place")
    return [{ name, packs, numbers: all, changes: Object.keys(changes) }]
  })
}

const keys = ["title", "seed", "replications", "days", "warm-up", "followed", "numbers", "arms"]

/** `known`: the names of the packs that can be given. @beta */
export const readStudy = (value: unknown, known: readonly string[]): StudyRead => {
  const mistakes = new Mistakes()
  const written = mistakes.mapping(value, [], keys) ?? {}
  const title = mistakes.text(written["title"], ["title"]) ?? ""
  const seed = mistakes.number(written["seed"], ["seed"], { is: "whole", least: 0, most: 2 ** 31 - 1 }) ?? 0
  const replications = mistakes.number(written["replications"], ["replications"], { is: "whole", least: 2, most: 1_000_000 }) ?? 0
  const length = mistakes.number(written["days"], ["days"], { ...days, least: 1 }) ?? 0
  const warmUp = mistakes.number(written["warm-up"], ["warm-up"], days) ?? 0
  if (length > 0 && warmUp >= length) mistakes.say(["warm-up"], "must be shorter than `days`")
  const followed = written["followed"] === undefined ? undefined : mistakes.number(written["followed"], ["followed"], { ...days, least: 1 })
  if (followed !== undefined && length > warmUp && followed >= length - warmUp) mistakes.say(["followed"], "must be shorter than the days that are counted (`days` less `warm-up`)")
  if (!isMapping(written["numbers"])) mistakes.say(["numbers"], written["numbers"] === undefined ? "is missing" : "must be a mapping")
  const given = numbersOf(isMapping(written["numbers"]) ? written["numbers"] : {}, ["numbers"], (name) => isMapping(written["numbers"]) && !onlyWithoutRules.has(name), mistakes)
  const numbers = { ...given.quantities, ...given.spreads } as Numbers // whole when no mistake was found, and thrown away when one was
  const [first, ...others] = armsOf(written["arms"], numbers, known, mistakes)
  if (first === undefined || mistakes.all.length > 0) return { mistakes: mistakes.all }
  return { study: { title, seed, replications, days: length, warmUp, ...(followed === undefined ? {} : { followed }), numbers, arms: [first, ...others] } }
}
