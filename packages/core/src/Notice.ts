/** Something a person must be told because a step was taken or a need's day has come. Codes, references and days; never anyone's words. */
import { Canonical } from "./Canonical.ts"
import type { Sha256 } from "./Chain.ts"
import type { Day, Moment } from "./Moment.ts"
import { isObject } from "./Reading.ts"
import { named } from "./store/check.ts"
import { isReference } from "./Words.ts"

/** @public */
declare const coded: unique symbol
/** A reference, a code or a day: 1-64 letters, digits and `. _ : @ / -`, so never a sentence. Only {@link Coded.is} makes one of a text. @public */
export type Coded = string & { readonly [coded]: true }

/** @public */
export const Coded = {
  is: (value: unknown): value is Coded => isReference(value)
}

/** References, codes and days by name: `{ child: "noor", until: "2061-04-01" }`. @public */
export interface AboutCoded {
  readonly [name: string]: Coded
}

/** @public */
export type Because =
  /** This step was taken, and recorded then. */
  | { readonly of: "step"; readonly step: Coded; readonly number: number; readonly tag: Coded; readonly recordedAt: Coded }
  /** The day by which this need is to be met comes near, or has passed. */
  | { readonly of: "need"; readonly rule: Coded; readonly what: Coded; readonly state: "coming" | "overdue"; readonly due: Coded }

/** A notice before it has its id. @public */
export interface Announcement {
  /** The rule that tells, which is also the code of what is told. */
  readonly notice: Coded
  readonly clause: Coded
  readonly trajectory: Coded
  readonly to: Coded
  readonly about: AboutCoded
  readonly because: Because
  /** Told at once, also in someone's quiet hours. */
  readonly safety: boolean
  /** When the step was recorded, or when it was seen that the need's day had come. */
  readonly at: Coded
}

/** What tells one notice from every other: the same notice has the same id whoever makes it and whenever. 32 hexadecimal digits. @public */
export interface Notice extends Announcement {
  readonly id: Coded
}

/** What a rule hands over; what in it is no code stays behind. @public */
export interface Drafted {
  readonly notice: string
  readonly clause: string
  readonly trajectory: string
  readonly to: string
  readonly about: { readonly [name: string]: string | undefined }
  readonly because:
    | { readonly of: "step"; readonly step: string; readonly number: number; readonly tag: string; readonly recordedAt: Moment }
    | { readonly of: "need"; readonly rule: string; readonly what: string; readonly state: "coming" | "overdue"; readonly due: Day }
  readonly safety: boolean
  readonly at: Moment
}

/** Stands for what was no code. */
const unsaid = "unsaid" as Coded // it is one, as anyone can see
const codeOf = (value: string): Coded => (Coded.is(value) ? value : unsaid)

/** A rule that nobody's compiler looked at may say anything here too. */
const isTrue = (value: unknown): boolean => value === true

const becauseOf = (because: Drafted["because"]): Because =>
  because.of === "step"
    ? { number: because.number, of: "step", recordedAt: codeOf(because.recordedAt), step: codeOf(because.step), tag: codeOf(because.tag) }
    : { due: codeOf(because.due), of: "need", rule: codeOf(because.rule), state: because.state === "overdue" ? "overdue" : "coming", what: codeOf(because.what) }

/** The names, too, have to be codes: nothing can be written into them either. One begins with a letter, so that every language keeps them in one order. */
const aboutOf = (about: Drafted["about"]): AboutCoded => {
  const kept: { [name: string]: Coded } = {}
  for (const name of Object.keys(about).toSorted()) {
    const value = about[name]
    if (named.test(name) && Coded.is(name) && Coded.is(value)) kept[name] = value
  }
  return Object.freeze(kept)
}

/** @public */
export const announcementOf = ({ notice, clause, trajectory, to, about, because, safety, at }: Drafted): Announcement | undefined =>
  Coded.is(to) && Coded.is(trajectory)
    ? Object.freeze({
        about: aboutOf(about), at: codeOf(at), because: Object.freeze(becauseOf(because)), clause: codeOf(clause), notice: codeOf(notice), safety: isTrue(safety), to, trajectory
      })
    : undefined

/** The texts of what was made here. Everything is made with its keys in the order of canonical JSON, so that it is written as it stands. */
const texts = new WeakMap<Notice, string>()

const whole = ({ about, at, because, clause, notice, safety, to, trajectory }: Announcement, id: Coded): Notice => {
  const made: Notice = Object.freeze({ about, at, because, clause, id, notice, safety, to, trajectory })
  texts.set(made, JSON.stringify(made))
  return made
}

/** How long an id is: short enough for every broker's own field for it. */
const idLength = 32

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const states: ReadonlySet<unknown> = new Set(["coming", "overdue"])

/** Built anew from what was read, and taken only when that is written as it was: so what is odd in it is never given out. @public */
const read = (text: string): Notice | undefined => {
  const value = parsed(text)
  if (!isObject(value)) return undefined
  const { id, about, because, safety } = value
  if (!Coded.is(id) || !isObject(about) || !isObject(because) || typeof safety !== "boolean") return undefined
  if (because["of"] === "step" ? !Number.isSafeInteger(because["number"]) : !states.has(because["state"])) return undefined
  const announcement = announcementOf({ ...(value as unknown as Drafted), about: about as Drafted["about"], because: because as Drafted["because"] }) // what is not as it says is not written the same
  const notice = announcement === undefined ? undefined : whole(announcement, id)
  return notice !== undefined && texts.get(notice) === text ? notice : undefined
}

/** @public */
export const Notice = {
  /** What is left of a draft when only codes are; undefined when it is for nobody. */
  announcement: announcementOf,
  /** The announcement with its id, which is made of all it says but the moment at which it was seen. */
  of: (sha256: Sha256, announcement: Announcement): Notice => {
    const { at: _, ...said } = announcement
    return whole(announcement, codeOf(sha256(JSON.stringify(said)).slice(0, idLength)))
  },
  /** Its canonical text: how it is kept and sent. */
  write: (notice: Notice): string => texts.get(notice) ?? Canonical.write(notice),
  /** The notice of which this is the canonical text; undefined when it is that of none. */
  read
}
