/** Vectors read as a stranger would: its steps are folded, its question is asked, and the answers are laid beside each other. */
import { isDeepStrictEqual } from "node:util"
import { Fold, Practice, Recorded } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { judgeAt } from "@omringd/core/Story"
import type { PackVector } from "@omringd/conformance"

export interface FoundAgain {
  readonly rule: string
  readonly title: string
  readonly isSame: boolean
}

const read = (step: unknown) => {
  const found = Recorded.read(JSON.stringify(step))
  if ("faults" in found) throw new Error(JSON.stringify(found.faults))
  return found.taken
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export const foundAgain = (text: string, rules: readonly Rule[]): readonly FoundAgain[] => {
  const { taken, stories } = JSON.parse(text) as PackVector // as the kit wrote it
  return stories.map(({ rule: id, title, keeps, recorded, on, proposed, gaps }) => {
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) throw new Error(`no rule ${id}`)
    const trajectory = Fold.all(Practice.start("story"), recorded.map((place) => read(taken[place])))
    const found = judgeAt(rule, { trajectory, on, proposed })
    return { rule: id, title, isSame: isDeepStrictEqual(plain(found), plain(gaps)) && (gaps.length === 0) === keeps }
  })
}
