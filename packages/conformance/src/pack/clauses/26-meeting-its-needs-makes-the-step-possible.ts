import { Step } from "@omringd/core"
import { broughtAbout } from "../bringing.ts"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import type { Looked } from "../Looked.ts"
import type { Turn } from "../wander.ts"

const mostRounds = 60

/** Meets what a refused step waits for, always by the step in this place among those that are named; what is still in the way. */
const stillInTheWay = ({ practice, pack }: Looked, { trajectory, proposed, by, on }: Turn, place: number): string | undefined => {
  const own = new Set(pack.rules.map(({ id }) => id))
  let now = trajectory
  for (let round = 0; round < mostRounds; round++) {
    const reasons = practice.whyNot(now, proposed, { by, at: on })?.reasons ?? []
    const need = reasons.flatMap((reason) => (reason.reason === "Unmet" && own.has(reason.need.rule) ? [reason.need] : []))[0]
    if (need === undefined) return undefined
    const ways = need.metBy.filter((step) => Step.isTag(step))
    const step = ways[place % ways.length]
    if (step === undefined) return undefined // that there is none is said by another clause
    const brought = broughtAbout(practice, now, step, need.about, on)
    if (typeof brought === "string") return `${need.rule}: ${step}, named to meet ${need.what}, ${brought}`
    if (round === mostRounds - 1) return `${need.rule}: ${need.what} is not met by ${step}`
    now = brought
  }
  return undefined
}

const places = [0, 1, 2]

export default {
  id: "pack-26",
  sentence: "whatever step a need names, taking it brings the step that waits nearer, until nothing of this pack is in its way",
  strength: "required",
  program: unless(function* (looked) {
    for (const turn of looked.turns()) {
      const reasons = looked.practice.whyNot(turn.trajectory, turn.proposed, { by: turn.by, at: turn.on })?.reasons ?? []
      const unmet = reasons.filter(({ reason }) => reason === "Unmet")
      if (unmet.length === 0 || unmet.length < reasons.length) continue
      for (const place of places) {
        const found = stillInTheWay(looked, turn, place)
        if (found !== undefined) yield found
      }
    }
  })
} satisfies PackClause
