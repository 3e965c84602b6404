/** A step's fields otherwise than they are sketched here and there: another code, other people, more or fewer in a list, what may be left out. */
import { Moment } from "@omringd/core"
import type { AnyField, Fields, Shape, Trajectory } from "@omringd/core"
import type { Random } from "./random.ts"

/** How many times in a hundred a part is otherwise. */
const often = 15

const known = ({ children, people, dangers, goals, supports, meetings }: Trajectory, to: string): readonly { readonly id: string }[] => {
  const adults = people.filter(({ until }) => until === undefined)
  const all: { readonly [kind: string]: readonly { readonly id: string }[] } = {
    child: children, adult: adults, person: [...children, ...adults], danger: dangers, goal: goals, support: supports, meeting: meetings
  }
  return all[to] ?? []
}

type Record = { readonly [name: string]: unknown }
const isRecord = (value: unknown): value is Record => typeof value === "object" && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** A value of this shape, where one can be made up here. */
const madeUp = (shape: Shape, trajectory: Trajectory, at: Moment, chosen: Random): unknown => {
  switch (shape.kind) {
    case "code": return chosen.pick(shape.of)
    case "flag": return chosen.chance(50)
    case "whole": return shape.from + chosen.below(shape.to - shape.from + 1)
    case "day": return Moment.plus(at, { days: chosen.below(90) })
    case "reference": return chosen.pick(known(trajectory, shape.to))?.id
    case "list": {
      const one = madeUp(shape.of.shape, trajectory, at, chosen)
      return one === undefined ? undefined : [one]
    }
    default: return undefined
  }
}

const changed = ({ shape }: AnyField, value: unknown, trajectory: Trajectory, at: Moment, chosen: Random): unknown => {
  if (shape.kind === "record" && isRecord(value)) return otherwise(shape.fields, value, trajectory, at, chosen)
  if (shape.kind === "list" && isList(value)) {
    if (value.length > shape.min && chosen.chance(often)) return value.slice(1)
    const more = chosen.chance(often) ? madeUp(shape.of.shape, trajectory, at, chosen) : undefined
    return more === undefined || value.includes(more) ? value : [...value, more]
  }
  return chosen.chance(often) ? (madeUp(shape, trajectory, at, chosen) ?? value) : value
}

export const otherwise = (fields: Fields, sketched: Record, trajectory: Trajectory, at: Moment, chosen: Random): Record => {
  const found = Object.entries(fields).map(([name, field]): readonly [string, unknown] => {
    if (sketched[name] !== undefined) return [name, changed(field, sketched[name], trajectory, at, chosen)]
    return [name, chosen.chance(often) ? madeUp(field.shape, trajectory, at, chosen) : undefined]
  })
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}
