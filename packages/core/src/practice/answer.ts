/** What packs answer, read like what a stranger sends: each entry once, copied and frozen, and only what is as it should be. */
import type { Keeping, Missing } from "../Keeping.ts"
import { Moment } from "../Moment.ts"
import type { Day } from "../Moment.ts"
import type { Gap } from "../Need.ts"
import type { Telling } from "../NoticeRule.ts"
import { isObject } from "../Reading.ts"
import type { About } from "../Scene.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"
import { isText, named } from "../store/check.ts"
import { isReference } from "../Words.ts"
import { ruleFailed } from "./failing.ts"

/** More than anything can be about, and fewer than it takes long to read. */
const mostNames = 20
const mostWays = 200

type Entry = { readonly [key: string]: unknown }

/** References by name; undefined when something else is among them. */
const aboutOf = (value: unknown): About | undefined => {
  if (!isObject(value)) return undefined
  const names = Object.keys(value)
  if (names.length > mostNames) return undefined
  const about: Record<string, string> = {}
  for (const name of names) {
    const reference = value[name]
    if (!named.test(name) || !isReference(name) || !isReference(reference)) return undefined
    about[name] = reference
  }
  return Object.freeze(about)
}

const waysOf = (value: unknown): Gap["metBy"] | undefined => {
  if (!Array.isArray(value) || value.length > mostWays) return undefined
  const tags: StepTag[] = []
  for (let index = 0; index < value.length; index++) {
    const tag: unknown = value[index]
    if (typeof tag !== "string" || !Step.isTag(tag)) return undefined
    tags.push(tag)
  }
  const [first, ...others] = tags
  return first && Object.freeze([first, ...others] as const)
}

const whys = { no: "no", unknown: "unknown", disputed: "disputed" } as const
const whyOf = (value: unknown): Gap["why"] | undefined => (value === "no" || value === "unknown" || value === "disputed" ? whys[value] : undefined)

const isMomentOrNone = (value: unknown): value is Moment | undefined => value === undefined || Moment.isMoment(value)
const isDayOrNone = (value: unknown): value is Day | undefined => value === undefined || Moment.isDay(value)

export const gapOf = (entry: unknown): Gap | undefined => {
  if (!isObject(entry)) return undefined
  const { what, about: whom, metBy: ways, why: because, since, due } = entry
  const about = aboutOf(whom)
  const metBy = waysOf(ways)
  const why = whyOf(because)
  if (!isReference(what) || what === ruleFailed || about === undefined || metBy === undefined || why === undefined) return undefined
  return isMomentOrNone(since) && isDayOrNone(due) ? Object.freeze({ what, about, metBy, why, since, due }) : undefined
}

/** What in it is no code is left out where the notice is made. */
export const tellingOf = (entry: unknown): Telling | undefined => {
  if (!isObject(entry)) return undefined
  const { to, about } = entry
  if (!isReference(to) || !isObject(about)) return undefined
  const names = Object.keys(about)
  return names.length > mostNames ? undefined : { to, about: Object.fromEntries(names.map((name) => [name, about[name]])) as About } // see above
}

const missing: ReadonlySet<unknown> = new Set<Missing>(["birthday", "end-of-care", "answer", "report", "term", "verified-term", "pack"])
const isMissingOrNone = (value: unknown): value is Missing | undefined => value === undefined || missing.has(value)

const sourceOf = (value: unknown): Keeping["source"] | undefined => {
  const { by, at }: Entry = isObject(value) ? value : {}
  if (!isText(by)) return undefined
  return at === undefined ? Object.freeze({ by }) : isText(at) ? Object.freeze({ by, at }) : undefined
}

export const keepingOf = (entry: unknown): Keeping | undefined => {
  if (!isObject(entry)) return undefined
  const { child, until, missing: unknown, because, source: from, earlier: sooner } = entry
  const source = sourceOf(from)
  const earlier = sooner === undefined ? undefined : sourceOf(sooner)
  if (source === undefined || !isText(because) || !isDayOrNone(until) || !isMissingOrNone(unknown) || !(child === undefined || isReference(child))) return undefined
  if (sooner !== undefined && earlier === undefined) return undefined
  return Object.freeze({
    ...(child === undefined ? {} : { child }), until, ...(unknown === undefined ? {} : { missing: unknown }), because, source, ...(earlier === undefined ? {} : { earlier })
  })
}
