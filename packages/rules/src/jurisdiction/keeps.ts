/**
 * Until when a trajectory is kept: what its file holds, read off what happened in it, and the days from which terms run. Only terms that
 * were read at their source count; where one is wanting there is no last day, and it says what is missing.
 */
import { Fold, Moment, Phase } from "@omringd/core"
import type { Child, Day, Keeping, Keeps, Missing, Trajectory } from "@omringd/core"
import type { Entries } from "./entries.ts"
import { Entry } from "./entry.ts"
import { Retention } from "./retention.ts"
import type { File, Kept, KeptUntil } from "./retention.ts"
import { waiting } from "./waiting.ts"

/** What lies in a file once something has happened. @public */
export interface Filing {
  /** The services became involved. */
  readonly opened: Kept
  /** A case was brought before the judge. */
  readonly seized: Kept
  /** The judge decided on a measure. */
  readonly measure: Kept
  /** A report was answered, and nobody became involved. */
  readonly unopened: Kept
}
export const filing: Filing = {
  opened: "youth-care", seized: "protection-inquiry", measure: "supervision-or-guardianship", unopened: "report-not-investigated"
}

/** What a trajectory cannot tell. @public */
export interface KeepingSettings {
  /** What files hold here beside what happened in the trajectory: those of a reporting centre, of a community institution. */
  readonly holds?: readonly Kept[]
  /** What a report is that nobody became involved after, where it is not simply that: for a reporting centre, its own file. */
  readonly unopened?: Kept
  /** When children of the family were born who are in no trajectory; undefined for one of whom that is not known. */
  readonly family?: (trajectory: Trajectory) => readonly (Day | undefined)[]
}

const measureIn = ({ history }: Trajectory, id: string): unknown => {
  const instead = Fold.correctionsIn(history).get(id)
  const step = instead ?? history.get(id)?.step
  return step !== undefined && "measure" in step ? step["measure"] : undefined
}

/** What happened before the judge that weighs on one of these children. */
const fromCourt = (trajectory: Trajectory, children: readonly Child[], { seized, measure }: Filing): readonly Kept[] =>
  trajectory.weighty
    .filter(({ children: weighedOn }) => children.some(({ id }) => weighedOn.includes(id)))
    .flatMap(({ tag, step }) => {
      if (tag === "CourtSeized") return [seized]
      return tag === "CourtDecided" && measureIn(trajectory, step) !== "none" ? [measure] : []
    })

const holdsOf = (trajectory: Trajectory, children: readonly Child[], filed: Filing, { holds = [], unopened = filed.unopened }: KeepingSettings): readonly Kept[] => {
  const { phase } = trajectory
  if (phase.name === "NotStarted") return []
  const involvement = "opened" in phase ? [filed.opened, ...fromCourt(trajectory, children, filed)] : [unopened]
  return [...new Set([...involvement, ...holds])]
}

/** Whether a report waits to be answered, where nobody is involved who takes it up. Those there were when involvement began were taken up then. */
const isWaiting = ({ phase, signals }: Trajectory): boolean => {
  if (Phase.isOpen(phase)) return false
  const later = "opened" in phase ? signals.filter(({ at }) => Moment.isBefore(phase.opened, at)) : signals
  return waiting(phase, later).length > 0
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1)

/** The day care ended for all of them; undefined while it goes on for one, or a report waits for an answer. */
const endOfCare = (trajectory: Trajectory, children: readonly Child[]): Day | undefined => {
  if (isWaiting(trajectory)) return undefined
  const { phase } = trajectory
  const ended = phase.name === "Closed" || phase.name === "Answered" ? phase.since : undefined
  const ends = children.length === 0 ? [ended] : children.map(({ letGo }) => letGo ?? ended)
  const known = ends.filter((end) => end !== undefined)
  return known.length < ends.length ? undefined : latest(known.map(Moment.dayOf))
}

const fileOf = (trajectory: Trajectory, children: readonly Child[], filed: Filing, settings: KeepingSettings): File => {
  const holds = holdsOf(trajectory, children, filed, settings)
  const careEnded = endOfCare(trajectory, children)
  const reported = latest(trajectory.signals.map(({ at }) => Moment.dayOf(at)))
  return {
    holds, born: children.map(({ born }) => born),
    ...(careEnded === undefined ? {} : { careEnded }),
    ...(reported === undefined || isWaiting(trajectory) ? {} : { reported })
  }
}

const missingIn = (trajectory: Trajectory, { after }: Retention): Missing => {
  if (after === "birth" || after === "majority") return "birthday"
  if (isWaiting(trajectory)) return "answer"
  return after === "report" ? "report" : "end-of-care"
}

type Said = Pick<Keeping, "until" | "missing" | "because" | "source">

/** Why there is no last day, as the first thing that stands in its way. */
const notKnown = (trajectory: Trajectory, entries: Entries, { without, terms }: KeptUntil): Said => {
  const [kept] = without
  if (kept !== undefined) {
    const remembered = Object.entries(entries.retention).find(([, { value }]) => value.of === kept)
    return remembered === undefined
      ? { until: undefined, missing: "term", because: kept, source: { by: "no source was read" } }
      : { until: undefined, missing: "verified-term", because: remembered[0], source: remembered[1].source }
  }
  const open = terms.find(({ until }) => until === undefined)
  const [because, entry] = named(entries, open?.retention)
  return { until: undefined, missing: open === undefined ? "term" : missingIn(trajectory, open.retention), because, source: entry }
}

/** A term's name and source. */
const named = ({ retention }: Entries, term: Retention | undefined): readonly [string, Keeping["source"]] => {
  const found = Object.entries(retention).find(([, { value }]) => value === term)
  return found === undefined ? ["not-said", { by: "no source was read" }] : [found[0], found[1].source]
}

/** The keeping that a place's entries give, for each child; for the whole file where the law read there says that its longest term governs it (rule R67). */
export const keepsOf = (entries: Entries, filed: Filing, settings: KeepingSettings = {}): Keeps => {
  const isWhole = entries.duties["R67"]?.verified === true
  const asked = Object.values(entries.ages).find(({ value, verified }) => verified && value.to === "ask-to-destroy-the-file")
  const earlier = asked === undefined ? {} : { earlier: asked.source }
  return (trajectory, at) => {
    const read = Object.values(entries.retention).flatMap((one) => (one.verified && Entry.isInForce(one, Moment.dayOf(at)) ? [one.value] : []))
    const said = (children: readonly Child[]): Said | undefined => {
      const file = fileOf(trajectory, children, filed, settings)
      if (file.holds.length === 0) return undefined
      const elsewhere = file.holds.includes("reporting-centre") ? (settings.family?.(trajectory) ?? []) : []
      const found = Retention.until(read, { ...file, born: [...file.born, ...elsewhere] })
      if (found.until === undefined || found.because === undefined) return notKnown(trajectory, entries, found)
      const [because, source] = named(entries, found.because)
      return { until: found.until, because, source }
    }
    const { children } = trajectory
    if (isWhole || children.length === 0) {
      const whole = said(children)
      return whole === undefined ? [] : [{ ...whole, ...earlier }]
    }
    return children.flatMap((child) => {
      const one = said([child])
      return one === undefined ? [] : [{ child: child.id, ...one, ...earlier }]
    })
  }
}
