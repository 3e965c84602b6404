/** The stories of a rule, told by the practice. */
import { refused } from "./refused.ts"
import { judgeAt, tell } from "@omringd/core/Story"
import type { Gap, Rule, StepTag } from "@omringd/core"
import type { Told } from "@omringd/core/Story"

type Tales = Rule["kept"]

/** What is at the end of a story, or why an act in it was refused. */
type Telling = readonly (readonly [title: string, Told | string])[]

const tellAll = (tales: Tales): Telling =>
  Object.entries(tales).map(([title, tale]) => {
    try {
      const told = tell(tale)
      return [title, "reasons" in told ? refused(told) : told]
    } catch (thrown) {
      return [title, String(thrown)]
    }
  })

const known = new WeakMap<Tales, Telling>()

/** Stories as far as they can be told: the same to every clause, so they are told once. */
export const telling = (tales: Tales): Telling => {
  const told = known.get(tales) ?? tellAll(tales)
  known.set(tales, told)
  return told
}

/** Those that can be told, with their titles. */
export const titled = (tales: Tales): readonly (readonly [title: string, Told])[] =>
  telling(tales).flatMap(([title, told]) => (typeof told === "string" ? [] : [[title, told] as const]))

export const toldStories = (tales: Tales): readonly Told[] => titled(tales).map(([, told]) => told)

/** What a rule finds missing there; nothing where it throws, which another clause says. */
export const foundAtTheEnd = (rule: Rule, told: Told): readonly Gap[] => {
  try {
    return judgeAt(rule, told)
  } catch {
    return []
  }
}

/** The same stories, in which no such step is taken. */
export const withoutSteps = (tales: Tales, step: StepTag): Tales =>
  Object.fromEntries(Object.entries(tales).map(([title, tale]) => [title, { ...tale, given: tale.given.filter(({ tag }) => tag !== step) }]))
