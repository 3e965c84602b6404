/** Needs in the words of their rules, and who can meet them how. */
import type { Need, Way } from "@omringd/core"
import { Moment, roles } from "@omringd/core"
import { gather } from "./gathered.ts"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"

const few = 3
/** Everyone who is in it could. Of a few people each is named. */
export const isAnyones = ({ heldBy, people }: Way): boolean => heldBy.length === roles.length && people.length > few

const deedOf = ({ step }: Way, { words, register }: Audience): string => (register === "professional" ? `${words.deeds[step]} (${step})` : words.deeds[step])

const wayText = (way: Way, audience: Audience): string => {
  const { words: { phrases }, vocabulary, list, name, voice, filled } = audience
  const deed = deedOf(way, audience)
  if (way.people.length === 0) return filled(phrases.wayOfNobody, { deed, roles: list(way.heldBy.map((role) => voice(vocabulary.roles[role])), "or") })
  return filled(phrases.way, { deed, people: isAnyones(way) && !audience.all ? phrases.anyone : list(way.people.map(name), "or") })
}

/** Who can do what. `known`: the people whom the reader has just been told, as `whoseOf` gives them. */
const wayLines = (ways: readonly Way[], known: string | undefined, audience: Audience): readonly Line[] =>
  ways.map((way) => line(known !== undefined && way.people.length > 0 && whoseOf(way) === known ? deedOf(way, audience) : wayText(way, audience), { lead: "→ " }))

/** Whose it is to take this way, for telling apart. */
export const whoseOf = (way: Way): string => (isAnyones(way) ? "anyone" : way.people.join(" "))

/** @beta */
export interface Theirs<N> {
  /** Who can meet these, as it is told. */
  readonly who: string
  /** As {@link whoseOf} tells people apart. */
  readonly whose: string
  readonly needs: readonly N[]
}

const whoText = ({ ways: [first] }: Pick<Need, "ways">, { words: { phrases }, list, name }: Audience): string => {
  if (first === undefined || first.people.length === 0) return phrases.nobodys
  return isAnyones(first) ? phrases.anyones : list(first.people.map(name), "or")
}

/** By who can meet them in their first way; whoever has the most urgent of all comes first. @beta */
export const byWhose = <N extends Pick<Need, "ways">>(needs: readonly N[], audience: Audience): readonly Theirs<N>[] => {
  const groups = new Map<string, N[]>()
  for (const need of needs) {
    const [first] = need.ways
    const whose = first === undefined ? "" : whoseOf(first)
    const group = groups.get(whose)
    if (group === undefined) groups.set(whose, [need])
    else group.push(need)
  }
  return [...groups].flatMap(([whose, theirs]) => theirs.slice(0, 1).map((first) => ({ who: sentenceCase(whoText(first, audience)), whose, needs: theirs })))
}

const waysOf = ({ ways }: Need): string => ways.map((way) => `${way.step} ${whoseOf(way)}`).join("; ")

interface How {
  /** How late it is now. */
  readonly now?: Moment
  /** Whose it is was said already, as `whoseOf` tells people apart. */
  readonly known?: string
  /** A step waits for it: that it must be is said already. */
  readonly waiting?: true
}

const dueText = ({ due, state }: Need, now: Moment | undefined, { words, filled, day }: Audience): string | undefined => {
  if (due === undefined) return undefined
  return state === "overdue" && now !== undefined
    ? filled(words.phrases.late, { due: day(due), days: words.days(Moment.daysBetween(due, now)) })
    : filled(words.phrases.due, { due: day(due) })
}

const beside = (need: Need, more: string | undefined, { now, waiting }: How, audience: Audience): string => {
  const { words, vocabulary, voice, register, all } = audience
  const parts = [
    more,
    dueText(need, now, audience),
    need.state === "upcoming" && need.due === undefined ? voice(vocabulary.states.upcoming) : undefined,
    need.why === "no" ? undefined : words.phrases[need.why],
    need.setAside === undefined ? undefined : words.phrases.setAside,
    register === "professional" && waiting === undefined && (all || need.strength !== "should") ? voice(vocabulary.strengths[need.strength]) : undefined
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`
}

/** The needs that the same people can meet in the same way stand together, and that way below them. */
export const needsLines = (needs: readonly Need[], how: How, audience: Audience): readonly Line[] => {
  const byWays = new Map<string, Need[]>()
  needs.forEach((need, index) => {
    const key = audience.all ? String(index) : waysOf(need)
    byWays.set(key, [...(byWays.get(key) ?? []), need])
  })
  return [...byWays.values()].flatMap((alike) => [
    ...gather(alike, (need) => `${need.state} ${need.setAside === undefined} ${need.why}`, audience).map(({ first, text, more }) =>
      line(`${sentenceCase(text)}${beside(first, more, how, audience)}`, { lead: "· ", tone: first.state === "overdue" ? "warn" : "plain" })),
    ...indented(wayLines(alike[0]?.ways ?? [], how.known, audience), 2)
  ])
}
