/** What stood open when a step was taken and did not hold it back: the weightiest first, questions apart, and none told twice. */
import type { Open } from "@omringd/core"
import { line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { ruleText } from "./gathered.ts"

export interface OpenLines {
  of(open: readonly Open[]): readonly Line[]
}

const weight = { must: 0, should: 1, ask: 2 } as const

export const openLines = (audience: Audience): OpenLines => {
  const { words: { phrases }, voice, all } = audience
  const told = new Set<string>()
  const textOf = ({ rule, about, deviation }: Open): string =>
    `${sentenceCase(ruleText(rule, about, audience))}${deviation === undefined ? "" : ` (${phrases.setAside})`}`
  /** A question is asked once, whatever it is about. */
  const isNew = (one: Open): boolean => {
    const key = one.strength === "ask" ? one.rule : textOf(one)
    const isFirst = all || !told.has(key)
    told.add(key)
    return isFirst
  }
  const under = (heading: string, open: readonly Open[]): readonly Line[] =>
    open.length === 0 ? [] : [line(heading, { tone: "warn" }), ...open.map((one) => line(textOf(one), { lead: "· ", indent: 2 }))]
  return {
    of: (open) => {
      const fresh = open.filter(isNew).toSorted((a, b) => weight[a.strength] - weight[b.strength])
      return [
        ...under(voice(phrases.stoodOpen), fresh.filter(({ strength }) => strength !== "ask")),
        ...under(voice(phrases.asked), fresh.filter(({ strength }) => strength === "ask"))
      ]
    }
  }
}
