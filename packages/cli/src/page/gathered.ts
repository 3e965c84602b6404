/** What rules say; and what is alike is told once: the first in its own words, the others by name. Nothing is gathered where all is asked for. */
import type { About } from "@omringd/core"
import { roles } from "@omringd/core"
import type { Audience } from "./audience.ts"

/** A reference by its name, a role by its word. */
const aboutText = (name: string, value: string, { vocabulary, voice, name: nameOf }: Audience): string => {
  const role = name === "role" ? roles.find((one) => one === value) : undefined
  return role === undefined ? nameOf(value) : voice(vocabulary.roles[role])
}

/** What a rule says about these people and things. @beta */
export const ruleText = (rule: string, about: About, audience: Audience): string => {
  const values = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, aboutText(name, value, audience)]))
  return audience.filled(audience.rule(rule) ?? rule, values)
}

/** What a rule found. @beta */
export interface Found {
  readonly rule: string
  readonly about: About
}
/** @beta */
export interface Gathered<A> {
  readonly first: A
  readonly text: string
  /** Behind the text: for whom else, or how many times. */
  readonly more: string | undefined
}

/** Steps are no people, and their references say nothing to a reader. */
const isNamed = (name: string): boolean => name !== "step" && name !== "since" && name !== "role"

/** Whom and what the others are about that the first is not. */
const othersIn = (first: Found, all: readonly Found[]): readonly string[] => {
  const known = new Set(Object.values(first.about))
  const others = all.flatMap(({ about }) => Object.entries(about).flatMap(([name, value]) => (isNamed(name) && !known.has(value) ? [value] : [])))
  return [...new Set(others)]
}

const moreIn = (first: Found, all: readonly Found[], { words: { phrases }, filled, list, name }: Audience): string | undefined => {
  if (all.length === 1) return undefined
  const others = othersIn(first, all)
  return others.length === 0 ? undefined : filled(phrases.also, { names: list(others.map(name)) })
}

/** In the order of the first of each kind; `kindOf` keeps apart what the reader has to see apart. @beta */
export const gather = <A extends Found>(found: readonly A[], kindOf: (one: A) => string, audience: Audience): readonly Gathered<A>[] => {
  const kinds = new Map<string, A[]>()
  found.forEach((one, index) => {
    const key = audience.all ? String(index) : `${one.rule} ${kindOf(one)}`
    const alike = kinds.get(key)
    if (alike === undefined) kinds.set(key, [one])
    else alike.push(one)
  })
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    return [{ first, text: ruleText(first.rule, first.about, audience), more: moreIn(first, alike, audience) }]
  })
}
