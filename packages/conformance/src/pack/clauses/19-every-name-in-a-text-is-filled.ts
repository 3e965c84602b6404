import { fill } from "@omringd/core"
import type { Gap, Rule } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy } from "../judging.ts"
import type { Looked } from "../Looked.ts"
import { toldStories } from "../tales.ts"
import { textsOf } from "../texts.ts"

const leftOpen = (text: string, { about }: Gap): string | undefined => /[^{}]*[{}][^{}]*[}]?/u.exec(fill(text, about ?? {}, () => "someone"))?.[0]

/** What needs are about, by name; one of each kind. */
const kindsOf = (rule: Rule, looked: Looked): Iterable<Gap> => {
  const inStories = toldStories(rule.broken).flatMap((told) => foundBy(rule, told))
  const inHistories = looked.found().flatMap((found) => (found.rule === rule ? [found.gap] : []))
  return new Map([...inStories, ...inHistories].map((gap) => [Object.keys(gap.about ?? {}).toSorted().join(), gap])).values()
}

export default {
  id: "pack-19",
  sentence: "every {name} in a text is filled in by what each need of its rule is about",
  strength: "required",
  program: unless(function* (looked) {
    for (const rule of looked.pack.rules) {
      const named = textsOf(rule).filter(({ text }) => /[{}]/u.test(text))
      if (named.length === 0) continue
      for (const gap of kindsOf(rule, looked)) {
        for (const { text, where } of named) {
          const open = leftOpen(text, gap)
          if (open !== undefined) yield `${rule.id}, ${where}: ${JSON.stringify(open)} is left open by ${gap.what}`
        }
      }
    }
  })
} satisfies PackClause
