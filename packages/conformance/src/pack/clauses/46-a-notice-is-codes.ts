import { Notice } from "@omringd/core"
import type { Telling } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { toldAt } from "../occasions.ts"
import type { Occasion } from "../occasions.ts"

const because = { of: "step", step: "1", number: 1, tag: "ReviewHeld", recordedAt: "2026-03-02" } as const
const draftOf = ({ rule: { id, clause, safety } }: Occasion, { to, about }: Telling) =>
  ({ notice: id, clause, safety, to, about, trajectory: "made-up", because, at: "2026-03-02" }) as const

/** What does not stay when only codes do. */
const lost = (occasion: Occasion, telling: Telling): string | undefined => {
  const { to, about } = telling
  const left = Notice.announcement(draftOf(occasion, telling))
  if (left === undefined) return `tells ${JSON.stringify(to)}, who is no reference`
  const name = Object.keys(about).find((one) => left.about[one] !== about[one])
  return name === undefined ? undefined : `tells of ${JSON.stringify({ [name]: about[name] })}, which is no reference, code or day`
}

/** Someone's words would be left out on the way; a rule that hands them over has not understood what a notice is. */
export default {
  id: "pack-46",
  sentence: "what a notice rule hands over is references, codes and days",
  strength: "required",
  program: unless(function* (looked) {
    for (const occasion of looked.occasions()) {
      for (const telling of toldAt(occasion)) {
        const what = lost(occasion, telling)
        if (what !== undefined) yield `${occasion.rule.id} ${what}`
      }
    }
  })
} satisfies PackClause
