/** Packs that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches what no other does. */
import type { Gap, Mandate, NoticeRule, Pack, Role, Rule, Telling } from "@omringd/core"
import type { ExaminedPack } from "./Looked.ts"
import { heardBeforeSupport, lookedBackAfterMeeting, lookingBackIsComing, sample, supportIsKnown } from "./sample.ts"

/** @beta */
export interface BrokenPack {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly made: () => ExaminedPack
}

/** The sample, called otherwise. */
export const called = (change: Partial<Pick<Pack, "name" | "version">>) => (): ExaminedPack => ({ pack: { ...sample(), ...change } })

/** The sample with its first rule otherwise: the one that a step waits for. */
export const gate = (change: Partial<Rule>) => (): ExaminedPack =>
  ({ pack: { ...sample(), rules: [{ ...heardBeforeSupport, ...change }, lookedBackAfterMeeting] } })

/** The sample with its second rule otherwise: what is owed on a day. The notice that waits for that day is left out. */
export const owed = (change: Partial<Rule>) => (): ExaminedPack =>
  ({ pack: { ...sample(), rules: [heardBeforeSupport, { ...lookedBackAfterMeeting, ...change }], notices: [supportIsKnown] } })

/** What a rule of the sample finds, otherwise. */
export const finding = (rule: Rule, change: (gap: Gap) => Gap): Pick<Rule, "needs"> =>
  ({ needs: (trajectory, asked) => rule.needs(trajectory, asked).map(change) })

export const narrowing = (mandates: { readonly [M in Mandate]?: readonly Role[] }) => (): ExaminedPack => ({ pack: { ...sample(), mandates } })

/** The sample with its first notice rule otherwise: the one that comes after a step. */
export const noticing = (change: Partial<NoticeRule>) => (): ExaminedPack =>
  ({ pack: { ...sample(), notices: [{ ...supportIsKnown, ...change }, lookingBackIsComing] } })

type After = NonNullable<NoticeRule["tellsAfter"]>
const steps = ["SupportOffered"] as const

/** The same, with whom it tells otherwise. */
export const telling = (tells: (good: () => readonly Telling[], happened: Parameters<After["tells"]>[0]) => readonly Telling[]) =>
  noticing({ tellsAfter: { steps, tells: (happened) => tells(() => supportIsKnown.tellsAfter?.tells(happened) ?? [], happened) } })
