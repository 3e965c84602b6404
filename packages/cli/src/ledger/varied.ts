/** A step's fields, some of them otherwise than its sketch: another code, more or fewer in a list, something that may be left out, other words. */
import { Moment } from "@omringd/core"
import type { AnyField, Fields, Shape, Trajectory } from "@omringd/core"
import type { Random } from "./random.ts"

/** Made up, and about nobody: nothing, what will no longer be, a word of the trade. */
const said = ["…", "Nobody shouts any more.", "Neglect, and no safety plan."]

/** How many times in a hundred a part is otherwise. */
const often = 20

const known = ({ children, people, dangers, goals, strengths, meetings }: Trajectory, to: string): readonly { readonly id: string }[] => {
  const adults = people.filter(({ until }) => until === undefined)
  const all: { readonly [kind: string]: readonly { readonly id: string }[] } = {
    child: children, adult: adults, person: [...children, ...adults], anyone: [...children, ...adults],
    danger: dangers, goal: goals, answerable: goals, strength: strengths, quality: strengths, meeting: meetings
  }
  return all[to] ?? []
}

const isFields = (value: unknown): value is { readonly [name: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** A value where there was none. */
const added = (shape: Shape, trajectory: Trajectory, at: Moment, chosen: Random): unknown => {
  switch (shape.kind) {
    case "code": return chosen.pick(shape.of)
    case "flag": return chosen.chance(50)
    case "whole": return shape.from + chosen.below(Math.min(12, shape.to - shape.from + 1))
    case "day": return Moment.dayOf(Moment.plus(at, { days: chosen.below(60) }))
    case "reference": return chosen.pick(known(trajectory, shape.to))?.id
    case "list": {
      const one = added(shape.of.shape, trajectory, at, chosen)
      return one === undefined ? undefined : [one]
    }
    case "either": return added(chosen.pick(shape.of)?.shape ?? { kind: "step" }, trajectory, at, chosen)
    default: return undefined
  }
}

const variedValue = ({ shape }: AnyField, value: unknown, trajectory: Trajectory, at: Moment, chosen: Random): unknown => {
  if (shape.kind === "record" && isFields(value)) return varied(shape.fields, value, trajectory, at, chosen)
  if (shape.kind === "list" && isList(value)) {
    const fewer = value.length > shape.min && chosen.chance(often) ? value.slice(1) : value
    const more = chosen.chance(often) ? added(shape.of.shape, trajectory, at, chosen) : undefined
    return [...fewer.map((one) => variedValue(shape.of, one, trajectory, at, chosen)), ...(more === undefined ? [] : [more])]
  }
  if (!chosen.chance(often)) return value
  if (shape.kind === "words" && isFields(value)) return { ...value, text: chosen.pick(said) }
  if (shape.kind === "fresh" || shape.kind === "step") return value
  return added(shape, trajectory, at, chosen) ?? value
}

export const varied = (fields: Fields, sketched: { readonly [name: string]: unknown }, trajectory: Trajectory, at: Moment, chosen: Random): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => {
    const before = sketched[name]
    if (before === undefined && !chosen.chance(often)) return []
    const after = before === undefined ? added(field.shape, trajectory, at, chosen) : variedValue(field, before, trajectory, at, chosen)
    return after === undefined ? [] : [[name, after]]
  }))
