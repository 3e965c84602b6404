/** The union of all steps. What is proposed, stored, imported and simulated is one of these. */
import type { Described, Fields } from "./Field.ts"
import type { AnyStep } from "./Field.ts"
import type { Fault } from "./Fault.ts"
import type { PhaseName } from "./Phase.ts"
import { isObject, readFields } from "./Reading.ts"
import type { StepDefinition, Moves } from "./StepDefinition.ts"
import { steps } from "./steps.ts"

/** @public */
type Definitions = typeof steps
/** @public */
export type StepTag = keyof Definitions
/** One step by its name: `StepNamed<"GoalSet">`. @public */
export type StepNamed<Tag extends StepTag> = { readonly step: Tag } & Described<Definitions[Tag]["fields"]>
/** @public */
export type Step = { [Tag in StepTag]: StepNamed<Tag> }[StepTag]

/** The steps that can be taken from a phase. From an unknown phase: all of them. @public */
export type StepFrom<P extends PhaseName> = PhaseName extends P ? Step : StepNamed<TagFrom<P>>
/** @public */
type TagFrom<P extends PhaseName> = P extends PhaseName
  ? { [Tag in StepTag]: P extends keyof Definitions[Tag]["moves"] ? Tag : never }[StepTag]
  : never
/** The phases a step leads to from a phase. @public */
export type Reached<S extends { readonly step: StepTag }, P extends PhaseName> = S extends { readonly step: infer Tag extends StepTag }
  ? P extends keyof Definitions[Tag]["moves"]
    ? Extract<Definitions[Tag]["moves"][P], PhaseName>
    : never
  : never

/** @public */
type CodesIn<A> = A extends string
  ? string extends A ? never : A
  : A extends readonly (infer B)[] ? CodesIn<B> : A extends object ? { [K in keyof A]-?: CodesIn<A[K]> }[keyof A] : never
/** Every code that can stand in a field of a step: `held`, `grandparent`, `observation`. @public */
export type Code = { [Tag in StepTag]: CodesIn<Described<Definitions[Tag]["fields"]>> }[StepTag]

/** A definition seen from code that treats all steps alike. @public */
export type AnyDefinition = StepDefinition<string, Fields, Moves>
const definitions: { readonly [tag: string]: AnyDefinition | undefined } = Object.assign(Object.create(null), steps) // a table without inherited names

/** Steps that came out of `make` or `read`: frozen and known to be well formed, so they are not read again when taken. */
const wellFormed = new WeakSet<object>()

const readStep = (value: unknown, path: readonly (string | number)[], faults: Fault[]): AnyStep | undefined => {
  if (!isObject(value)) {
    faults.push({ path, problem: value === undefined ? "missing" : "not-an-object" })
    return undefined
  }
  const tag = value["step"]
  const definition = typeof tag === "string" ? definitions[tag] : undefined
  if (definition === undefined) {
    faults.push({ path: [...path, "step"], problem: tag === undefined ? "missing" : "unknown-step", expected: nearest(tag) })
    return undefined
  }
  const read = Object.freeze(readFields(definition.fields, value, path, faults, readStep, { key: "step", value: tag }))
  return read as unknown as AnyStep // its fields were just read against its definition
}

/** @public */
const read = (input: unknown): { readonly step: Step } | { readonly faults: readonly Fault[] } => {
  if (typeof input === "object" && input !== null && wellFormed.has(input)) return { step: input as Step } // it was made here
  const faults: Fault[] = []
  try {
    const step = readStep(input, [], faults)
    if (step === undefined || faults.length > 0) return { faults }
    wellFormed.add(step)
    return { step: step as Step } // every field fits the definition its tag names
  } catch {
    return { faults: [{ path: [], problem: "unreadable" }] } // a getter or proxy of the caller's threw
  }
}

const pairsIn = (text: string): ReadonlySet<string> => new Set([...text.toLowerCase()].map((_, index, letters) => `${letters[index]}${letters[index + 1] ?? ""}`))
const pairsOfTags = Object.keys(steps).map((tag) => ({ tag, pairs: [...pairsIn(tag)] }))

/** The step names that look most like what was written, so that a slip is easy to see. */
const nearest = (tag: unknown): string => {
  const mine = pairsIn(typeof tag === "string" ? tag.slice(0, 40) : "")
  const found = pairsOfTags.map(({ tag, pairs }) => ({ tag, alike: pairs.filter((pair) => mine.has(pair)).length }))
  return found.toSorted((a, b) => b.alike - a.alike).slice(0, 3).map(({ tag }) => tag).join(", ")
}

/** @public */
export const Step = {
  tags: Object.freeze(Object.keys(steps)) as readonly StepTag[], // keys of a const table
  definition: (tag: StepTag): AnyDefinition => steps[tag],
  isTag: (tag: string): tag is StepTag => definitions[tag] !== undefined,
  /** A step from typed fields, checked, frozen and marked. What does not fit comes back as faults when it is taken. */
  make: <Tag extends StepTag>(tag: Tag, fields: Described<Definitions[Tag]["fields"]>): StepNamed<Tag> => {
    const proposed = { step: tag, ...fields } as unknown as StepNamed<Tag> // the tag and its own fields are that step
    const found = read(proposed)
    return "step" in found ? (found.step as StepNamed<Tag>) : proposed // reading keeps the tag
  },
  /** Reads unknown input as a step: a frozen copy, or every fault with its place. Never throws. */
  read
}
