import { fill } from "@omringd/core"
import type { NoticeRule, Telling } from "@omringd/core"
import type { Looked } from "../Looked.ts"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { heardAt, titledEndings } from "../endings.ts"
import { toldAt } from "../occasions.ts"
import { textsOf } from "../texts.ts"

const leftOpen = (text: string, { about }: Telling): string | undefined => /[^{}]*[{}][^{}]*[}]?/u.exec(fill(text, about ?? {}, () => "someone"))?.[0]

/** What people are told of, by name; one of each kind. */
const kindsOf = (rule: NoticeRule, looked: Looked): Iterable<Telling> => {
  const inStories = titledEndings(rule.told).flatMap(([, end]) => heardAt(rule, end, looked.practice))
  const inHistories = looked.occasions().flatMap((occasion) => (occasion.rule === rule ? toldAt(occasion) : []))
  return new Map([...inStories, ...inHistories].map((telling) => [Object.keys(telling.about ?? {}).toSorted().join(), telling])).values()
}

export default {
  id: "pack-38",
  sentence: "every {name} in a notice is filled in by what each who is told is told of",
  strength: "required",
  program: unless(function* (looked) {
    for (const rule of looked.notices) {
      const named = textsOf(rule).filter(({ text }) => /[{}]/u.test(text))
      for (const telling of named.length === 0 ? [] : kindsOf(rule, looked)) {
        for (const { text, where } of named) {
          const open = leftOpen(text, telling)
          if (open !== undefined) yield `${rule.id}, ${where}: ${JSON.stringify(open)} is left open`
        }
      }
    }
  })
} satisfies PackClause
