/** What still needs to happen, by who can do it; each need in the words of its rule, and behind it why it is asked and what would do. */
import { Moment } from "@omringd/core"
import type { Need, Trajectory } from "@omringd/core"
import { byWhose, concerns, gather, sentenceCase } from "@omringd/cli/page"
import { promiseOf } from "../words/promises.ts"
import type { Judged } from "./judged.ts"
import type { Reading } from "./reading.ts"

export interface Asked {
  readonly text: string
  /** Until when, or since when it waits. */
  readonly when?: string
  /** What was promised; for a child only that it was. */
  readonly promised: readonly string[]
  /** The deeds of which one is enough, each with who could do it when that is someone else than the group it stands in. */
  readonly ways: readonly string[]
  readonly waits?: string
}
export interface Theirs {
  readonly who: string
  readonly needs: readonly Asked[]
}
export interface Needed {
  readonly groups: readonly Theirs[]
  /** Said when nothing is needed, or to a child when grown-ups owe each other more. */
  readonly line?: string
}

const whenOf = ({ due, state }: Need, { audience: { words: { phrases }, vocabulary, filled, day, voice }, words, say }: Reading): string | undefined => {
  if (state === "overdue" && due !== undefined) return say(words.since, { day: day(due) })
  if (due !== undefined) return filled(phrases.due, { due: day(due) })
  return state === "upcoming" ? voice(vocabulary.states.upcoming) : undefined
}

const waysOf = ({ ways }: Need, whose: string, { audience }: Reading): readonly string[] =>
  ways.map((way) => {
    const [theirs] = byWhose([{ ways: [way] }], audience)
    const deed = sentenceCase(audience.words.deeds[way.step])
    return theirs === undefined || theirs.whose === whose ? deed : `${deed} (${theirs.who})`
  })

const whyOf = ({ clause, before }: Need, { audience, words, say }: Reading): Pick<Asked, "promised" | "waits"> => {
  const promise = promiseOf(clause, audience.language)
  const deeds = [...new Set(before.map((step) => audience.words.deeds[step]))]
  return {
    promised: promise === undefined ? [] : [say(words.promised), ...(audience.register === "child" ? [] : [promise])],
    ...(deeds.length === 0 ? {} : { waits: say(words.waits, { deeds: audience.list(deeds) }) })
  }
}

/** To one reader several rules can say the same: it is said once, with the day that comes first. */
const once = (needs: readonly Asked[]): readonly Asked[] => needs.filter(({ text }, place) => needs.findIndex((one) => one.text === text) === place)

export const neededOn = ({ practice }: Judged, trajectory: Trajectory, day: string, reading: Reading): Needed => {
  const { audience } = reading
  const all = practice.whatNeedsToHappen(trajectory, Moment.latest(`${day}T23:59:59Z`, day)).filter(({ setAside }) => setAside === undefined)
  const needs = all.filter(({ about }) => concerns(about, audience))
  const groups = byWhose(needs, audience).map(({ who, whose, needs: theirs }) => ({
    who,
    needs: once(gather(theirs, ({ state, why }) => `${state} ${why}`, audience).map(({ first, text, more }): Asked => {
      const when = whenOf(first, reading)
      return {
        text: `${sentenceCase(text)}${more === undefined ? "" : ` (${more})`}`,
        ...(when === undefined ? {} : { when }),
        ways: waysOf(first, whose, reading),
        ...whyOf(first, reading)
      }
    }))
  }))
  const { nothingNeeded, grownUps } = audience.words.phrases
  const line = all.length === 0 ? audience.voice(nothingNeeded) : needs.length < all.length ? grownUps : undefined
  return { groups, ...(line === undefined ? {} : { line }) }
}
