/**
 * A pack's stories as plain data, for whoever writes the pack's rules again in another language: the steps as they are recorded, the day,
 * what is proposed, and what the rule finds missing then. Nothing in it needs this library to be read.
 */
import type { Gap, Rule, Step, Taken } from "@omringd/core"
import { judgeAt } from "@omringd/core/Story"
import { titled } from "./tales.ts"

/** A need as it is expected: without who can meet it, which follows from the mandates. @beta */
export interface ExpectedGap {
  readonly what: string
  readonly about: { readonly [name: string]: string }
  readonly why: Gap["why"]
  readonly metBy: readonly string[]
  readonly since?: string
  readonly due?: string
}

/** @beta */
export interface VectorStory {
  readonly rule: string
  readonly title: string
  readonly keeps: boolean
  /** What had happened, in order: places in the list of steps, from 0. */
  readonly recorded: readonly number[]
  readonly on: string
  readonly proposed?: Step
  readonly gaps: readonly ExpectedGap[]
}

/** @beta */
export interface PackVector {
  readonly format: "omringd-pack-vector/1"
  /** `name@version`, or `core`. */
  readonly pack: string
  readonly rules: readonly Pick<Rule, "id" | "clause" | "strength" | "before" | "owed">[]
  /** Every step that a story is made of, once: stories begin alike. */
  readonly taken: readonly Taken[]
  readonly stories: readonly VectorStory[]
}

const expected = ({ what, about, why, metBy, since, due }: Gap): ExpectedGap =>
  ({ what, about, why, metBy, ...(since === undefined ? {} : { since }), ...(due === undefined ? {} : { due }) })

/** Puts each step on the list once, and says where. */
const listing = () => {
  const taken: Taken[] = []
  const places = new Map<string, number>()
  const placeOf = (step: Taken): number => {
    const text = JSON.stringify(step)
    const place = places.get(text) ?? taken.push(step) - 1
    places.set(text, place)
    return place
  }
  return { taken, placeOf }
}

const storiesOf = (rule: Rule, keeps: boolean, placeOf: (step: Taken) => number): readonly VectorStory[] =>
  titled(keeps ? rule.kept : rule.broken).map(([title, told]) => ({
    rule: rule.id, title, keeps,
    recorded: told.trajectory.history.toArray().map(placeOf), on: told.on,
    ...(told.proposed === undefined ? {} : { proposed: told.proposed }),
    gaps: judgeAt(rule, told).map(expected)
  }))

const lines = (list: readonly unknown[]): string => `[\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]`

/** @beta */
export const PackVector = {
  of: (pack: string, rules: readonly Rule[]): PackVector => {
    const { taken, placeOf } = listing()
    const stories = rules.flatMap((rule) => [...storiesOf(rule, true, placeOf), ...storiesOf(rule, false, placeOf)])
    return {
      format: "omringd-pack-vector/1", pack, taken, stories,
      rules: rules.map(({ id, clause, strength, before, owed }) => ({ id, clause, strength, before, owed }))
    }
  },
  /** As a file: one rule, one step, one story a line, so that what changed can be seen. */
  text: ({ format, pack, rules, taken, stories }: PackVector): string =>
    `{"format":${JSON.stringify(format)},"pack":${JSON.stringify(pack)},\n"rules":${lines(rules)},\n"taken":${lines(taken)},\n"stories":${lines(stories)}}\n`
}
