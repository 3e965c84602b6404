/** The map on the table: what worries, what goes well, what needs to happen. In people's own words where these are the reader's to read. */
import { ChildsOwn, Plan } from "@omringd/core"
import type { Own, OwnKind, Trajectory } from "@omringd/core"
import { beside, pieces, quoted, spoken, told } from "./quoted.ts"
import type { Entry, Piece } from "./quoted.ts"
import type { Reading } from "./reading.ts"

export interface FamilyMap {
  /** What children said, or was said for them: the latest of each. */
  readonly voices: readonly Piece[]
  readonly worries: readonly Piece[]
  readonly goesWell: readonly Piece[]
  readonly needed: readonly Piece[]
}

interface OfChild {
  readonly child: string
  readonly own: readonly Own[]
}
const lastOf = ({ own }: OfChild, ...kinds: readonly OwnKind[]): readonly Own[] => own.filter(({ kind }) => kinds.includes(kind)).slice(-1)

const voicesOf = (children: readonly OfChild[], reading: Reading): readonly Piece[] => {
  const { words, say, audience: { name } } = reading
  return pieces(...children.map((one) => {
    const [voice] = lastOf(one, "said", "spoken-for", "seen")
    const title = voice?.kind === "spoken-for" ? words.saidFor : voice?.kind === "seen" ? words.seen : words.said
    return {
      heading: say(title, { child: name(one.child), person: voice === undefined ? "" : name(voice.words.by) }),
      entries: voice === undefined ? [] : [voice.kind === "seen" ? spoken(voice.words, reading) : quoted(voice.words, reading)]
    }
  }))
}

/** To a child its own comes first: where something was said to it, sentences about what grown-ups did are left out. */
const ownFirst = (own: readonly Piece[], others: readonly Piece[]): readonly Piece[] =>
  own.length === 0 ? others : [...own, ...others.filter(({ entries }) => entries.some(({ quote }) => quote !== undefined))]

/** What was said to children of why people came and what happened: theirs to read, before anything that grown-ups wrote. */
const toChildren = (children: readonly OfChild[], reading: Reading, ...kinds: readonly OwnKind[]): readonly Entry[] =>
  children.flatMap((one) => lastOf(one, ...kinds)).map(({ words }) => spoken(words, reading))

const answersOf = ({ answers }: Trajectory["dangers"][number], reading: Reading): readonly Entry[] =>
  answers.flatMap(({ of, view }) => beside(view, "DangerStated", reading, reading.say(reading.words.otherwise, { person: reading.audience.name(of) })))

const worriesOf = ({ harms, dangers, complications }: Trajectory, children: readonly OfChild[], reading: Reading): readonly Piece[] => {
  const { words, say, audience: { register } } = reading
  const own = register === "child" ? pieces(
    { heading: say(words.told), entries: toChildren(children, reading, "why") },
    { heading: say(words.story), entries: toChildren(children, reading, "story") }
  ) : []
  return ownFirst(own, pieces(
    { heading: say(words.happened), entries: harms.flatMap((one) => [
      told(one.says.says, { step: "HarmRecorded", children: one.children }, reading),
      ...beside(one.impact, "HarmRecorded", reading, say(words.did))
    ]) },
    { heading: say(words.afraid), entries: dangers.flatMap((one) => [
      told(one.what, { step: "DangerStated", danger: one.id, children: one.children, contributors: one.contributors }, reading),
      ...beside(one.impact, "DangerStated", reading, say(words.did)),
      ...answersOf(one, reading)
    ]) },
    { heading: say(words.harder), entries: complications.map((one) => told(one.says.says, { step: "ComplicationNamed", complication: one.id }, reading)) }))
}

/** Agreements that were tried and held: in the family's words when there are any for this reader. */
const held = ({ plan }: Trajectory, { audience }: Reading): readonly Entry[] => {
  const version = Plan.inForce(plan)
  if (version === undefined) return []
  const outcomes = Plan.outcomes(version)
  return version.rules.flatMap(({ rule }) =>
    outcomes.get(rule) === "held" ? [{ line: `${titleOf(rule, audience.name)}: ${audience.voice(audience.vocabulary.codes.held)}` }] : [])
}

/** The name of a thing where it stands by itself: without marks, with a capital. */
export const titleOf = (reference: string, name: (reference: string) => string): string =>
  name(reference).replace(/^[‘’](.+)[’]$/u, "$1").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const goesWellOf = (trajectory: Trajectory, children: readonly OfChild[], reading: Reading): readonly Piece[] => {
  const { words, say, audience } = reading
  const { strengths, safetyShown } = trajectory
  return pieces(
    { heading: say(words.strong), entries: strengths.map((one) => told(one.says.says, { step: "StrengthNamed", strength: one.id, of: one.of }, reading)) },
    ...safetyShown.map((one) => ({
      heading: say(words.keptSafe, { day: audience.day(one.on), people: audience.list(one.by.map(audience.name)) }),
      entries: [told(one.says.says, { step: "ExistingSafetyShown", shown: one.id, shownBy: one.by, on: one.on, during: one.during }, reading)]
    })),
    { heading: audience.voice(audience.words.phrases.plan), entries: held(trajectory, reading) },
    ...children.map(({ child, own }) => ({
      heading: audience.filled(audience.words.phrases.around, { child: audience.name(child) }),
      entries: own.filter(({ kind }) => kind === "promise").map((one) => spoken(one.words, reading))
    })))
}

const neededOf = ({ goals, lines, withdrawal }: Trajectory, children: readonly OfChild[], reading: Reading): readonly Piece[] => {
  const { words, say, audience: { register, name } } = reading
  const explained = register === "child"
    ? pieces(...children.map((one) => ({ heading: say(words.explained, { child: name(one.child) }), entries: toChildren([one], reading, "explained") })))
    : []
  return ownFirst(explained, pieces(
    { heading: say(words.whenWell), entries: goals.map((one) => told(one.says, { step: "GoalSet", goal: one.id, danger: one.danger, children: one.children }, reading)) },
    { heading: say(words.always), entries: lines.map((one) => told(one.says, { step: "BottomLineSet", line: one.id, children: one.children, dangers: one.dangers }, reading)) },
    { heading: say(words.leaving), entries: withdrawal === undefined ? [] : [told(withdrawal.says, { step: "WithdrawalAgreed", acknowledgedBy: withdrawal.acknowledgedBy }, reading)] }))
}

export const mapOf = (trajectory: Trajectory, reading: Reading): FamilyMap => {
  const children = trajectory.children.map(({ id }) => ({ child: id, own: ChildsOwn.of(trajectory, id) }))
  return {
    voices: voicesOf(children, reading),
    worries: worriesOf(trajectory, children, reading),
    goesWell: goesWellOf(trajectory, children, reading),
    needed: neededOf(trajectory, children, reading)
  }
}
