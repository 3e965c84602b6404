/** The plan, agreement by agreement: whose it is, who takes over, at which sign. And when people sit together again. */
import { NextMeeting, Plan } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { mayQuote, sentenceCase } from "@omringd/cli/page"
import { titleOf } from "./map.ts"
import { quoted } from "./quoted.ts"
import type { Quoted } from "./quoted.ts"
import type { Reading } from "./reading.ts"

export interface Agreement {
  readonly title: string
  readonly quote?: Quoted
  readonly sign?: Quoted
  readonly owner: string
  readonly backup?: string
  readonly outcome: string
}
export interface FamilyPlan {
  /** How it is with the plan, and who keeps it going. */
  readonly state: string
  readonly agreements: readonly Agreement[]
}

export const planOf = ({ plan }: Trajectory, reading: Reading): FamilyPlan => {
  const { audience, words, say } = reading
  const { vocabulary, voice, filled, name, list, words: { phrases } } = audience
  const carried = plan.carried === undefined ? [] : [sentenceCase(filled(phrases.carriedBy, { people: list(plan.carried.by.map(name)) }))]
  const state = [sentenceCase(voice(vocabulary.plan[Plan.stateOf(plan)])), ...carried].map((one) => `${one}.`).join(" ")
  const version = Plan.inForce(plan) ?? Plan.current(plan)
  if (version === undefined) return { state, agreements: [] }
  const outcomes = Plan.outcomes(version)
  const agreements = version.rules.map(({ rule, says, trigger, owner, backup }): Agreement => {
    const outcome = outcomes.get(rule)
    return {
      title: titleOf(rule, name),
      ...(mayQuote(says, "PlanDrafted", audience) ? { quote: quoted(says, reading) } : {}),
      ...(trigger === undefined || !mayQuote(trigger, "PlanDrafted", audience) ? {} : { sign: quoted(trigger, reading) }),
      owner: say(words.owner, { person: name(owner) }),
      ...(backup === undefined ? {} : { backup: say(words.backup, { person: name(backup) }) }),
      outcome: outcome === undefined ? phrases.notTried : voice(vocabulary.codes[outcome])
    }
  })
  return { state, agreements }
}

export interface Next {
  /** `2022-10-17`, for machines; nothing when no day was chosen. */
  readonly on?: string
  readonly day: string
  readonly who?: string
}

export const nextOf = (trajectory: Trajectory, today: string, { audience: { day, list, name }, words, say }: Reading): Next => {
  const next = NextMeeting.of(trajectory, today)
  if (next === undefined) return { day: say(words.noDay) }
  const people = list(next.invited.map(name))
  return { on: next.on, day: day(next.on), who: next.by === undefined ? say(words.wereThere, { people }) : say(words.asked, { people, person: name(next.by) }) }
}
