/** What is tried on a trajectory, one after the other: plain data that says what to propose once the trajectory is there. */
import * as fc from "fast-check"
import { adultRoles } from "../../src/Person.ts"
import type { Role } from "../../src/Person.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { field, stepOf } from "./field.ts"
import { clock } from "./moment.ts"
import type { Recipe } from "./recipe.ts"
import { junk } from "./wild.ts"

/** When it happened and was recorded, in days from where the story has come; the story itself moves on by `passes`. */
export interface When {
  readonly passes: number
  readonly back: number
  readonly clock: string
  readonly recorded: { readonly days: number; readonly clock: string } | undefined
}
/** `holder`: someone who holds the mandate; `known`: anyone; `named`: whom the step brings in. */
export interface By {
  readonly who: "holder" | "known" | "stranger"
  readonly pick: number
}
export type Id =
  | { readonly id: "none" }
  | { readonly id: "own" | "number" | "used"; readonly pick: number }

export interface Envelope {
  readonly by: By
  readonly when: When
  readonly id: Id
}
export type About = { readonly [name: string]: Recipe }

export type Command =
  /** On towards the next phase, as many steps as it takes. */
  | { readonly command: "along"; readonly passes: number }
  /** A step as it would be sketched here, with some fields made up. */
  | ({ readonly command: "sketched"; readonly tag: StepTag; readonly about: About; readonly instead: { readonly [field: string]: Recipe } } & Envelope)
  /** A step with all fields made up. */
  | ({ readonly command: "made up"; readonly step: Recipe } & Envelope)
  /** What was proposed before is proposed once more, under the same reference. */
  | { readonly command: "again"; readonly pick: number; readonly other: "nothing" | "by" | "step" | "at" }
  /** What was recorded is corrected: taken out, or told with one field changed; the latest, or what the latest correction was of. */
  | ({ readonly command: "corrected"; readonly pick: number | "latest" | "once more"; readonly out: boolean; readonly with: readonly (readonly [StepTag, string, Recipe])[] } & Envelope)
  | { readonly command: "wild"; readonly step: unknown; readonly who: unknown }

const often = <A>(weight: number, arbitrary: fc.Arbitrary<A>): fc.WeightedArbitrary<A> => ({ weight, arbitrary })

const when: fc.Arbitrary<When> = fc.record({
  passes: fc.oneof(often(3, fc.constant(0)), often(3, fc.integer({ min: 1, max: 10 })), often(1, fc.integer({ min: 11, max: 200 }))),
  back: fc.oneof(often(5, fc.constant(0)), often(1, fc.integer({ min: 1, max: 40 }))),
  clock: fc.oneof(often(2, fc.constant("")), often(1, clock)),
  recorded: fc.option(fc.record({ days: fc.integer({ min: -3, max: 30 }), clock }), { nil: undefined, freq: 3 })
})
const by: fc.Arbitrary<By> = fc.record({
  who: fc.oneof(often(10, fc.constant("holder" as const)), often(2, fc.constant("known" as const)), often(1, fc.constant("stranger" as const))),
  pick: fc.nat({ max: 30 })
})
const id: fc.Arbitrary<Id> = fc.oneof(
  often(8, fc.constant({ id: "none" as const })),
  often(2, fc.record({ id: fc.constantFrom("own" as const, "number" as const, "used" as const), pick: fc.nat({ max: 60 }) }))
)
const envelope = { by, when, id }

const kinds = [
  "child", "person", "danger", "planRule", "step", "signal", "consent", "immediatePlan", "placement", "support", "story", "difference",
  "feedback"
] as const
const pick = fc.nat({ max: 30 })
const about: fc.Arbitrary<About> = fc.oneof(
  often(3, fc.constant({})),
  often(2, fc.tuple(fc.constantFrom(...kinds), pick).map(([of, pick]): About => ({ [of]: { "?": "known", of, pick } }))),
  often(1, fc.record({ role: fc.constantFrom(...adultRoles), child: pick.map((pick): Recipe => ({ "?": "fresh", of: "child", pick })) })),
  often(1, fc.record({ rule: fc.constantFrom("a-danger-is-stated", "generated-0", "generated-1", "no-such-rule") }))
)

const namesOf = (tag: StepTag) => Object.keys(Step.definition(tag).fields)
const oneField = (tag: StepTag, name: string): fc.Arbitrary<Recipe> => {
  const found = Step.definition(tag).fields[name]
  return found === undefined ? fc.constant("?") : field(found)
}
const instead = (tag: StepTag): fc.Arbitrary<{ readonly [field: string]: Recipe }> => {
  const [first, ...others] = namesOf(tag)
  if (first === undefined) return fc.constant({})
  const one = fc.constantFrom(first, ...others).chain((name) => oneField(tag, name).map((made) => ({ [name]: made })))
  return fc.oneof(often(2, fc.constant({})), often(2, one), often(1, fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b }))))
}

const tag = fc.constantFrom(...Step.tags)
const sketchedOf = (tag: StepTag): fc.Arbitrary<Command> =>
  fc.record({ command: fc.constant("sketched" as const), tag: fc.constant(tag), about, instead: instead(tag), ...envelope })
const madeUpOf = (tag: StepTag): fc.Arbitrary<Command> =>
  fc.record({ command: fc.constant("made up" as const), step: stepOf(tag), ...envelope })
const each = <A>(of: (tag: StepTag) => fc.Arbitrary<A>) => {
  const table = new Map(Step.tags.map((tag) => [tag, of(tag)]))
  return (tag: StepTag): fc.Arbitrary<A> => table.get(tag) ?? of(tag)
}

const along: fc.Arbitrary<Command> = fc.record({ command: fc.constant("along" as const), passes: fc.nat({ max: 30 }) })
const sketched = tag.chain(each(sketchedOf))
const madeUp = tag.chain(each(madeUpOf))
const again: fc.Arbitrary<Command> = fc.record({
  command: fc.constant("again" as const), pick: fc.nat({ max: 60 }), other: fc.constantFrom("nothing" as const, "nothing" as const, "by" as const, "step" as const, "at" as const)
})
const replaced = tag.chain((tag) => fc.constantFrom(...namesOf(tag), "says").chain((name) => oneField(tag, name).map((made) => [tag, name, made] as const)))
const corrected = fc.record({
  command: fc.constant("corrected" as const), pick: fc.nat({ max: 60 }), out: fc.boolean(), with: fc.array(replaced, { maxLength: 8 }), ...envelope
})
const wild: fc.Arbitrary<Command> = fc.record({ command: fc.constant("wild" as const), step: junk, who: junk })

export const command: fc.Arbitrary<Command> = fc.oneof(
  often(24, sketched), often(5, along), often(5, madeUp), often(2, again), often(3, corrected), often(1, wild)
)
/** What belongs together in time: made, then looked at, then ended. */
const together: readonly (readonly StepTag[])[] = [
  ["StoryMade", "StoryTold"], ["ConsentGiven", "ConsentWithdrawn"], ["ChildPlaced", "ChildReturned"], ["FeedbackGiven", "FeedbackAnswered"],
  ["ImmediatePlanMade", "ImmediatePlanReviewed", "ImmediatePlanEnded"], ["SupportOffered", "SupportChosen", "SupportEnded"],
  ["DifferenceRaised", "DifferenceDiscussed"], ["DangerStated", "ExistingSafetyShown", "GoalSet"], ["PlanDrafted", "PlanAgreed", "PlanAccepted"],
  ["NecessityAsked", "NecessityDecided", "TrackEnded"], ["ChildJoined", "ChildLetGo"], ["CarriedByNetwork", "PersonLeft", "ChairNamed"]
]
const joinedAs = (role: Role) => each(sketchedOf)("PersonJoined").map((one) => ({ ...one, about: { role } }) as Command)
const joined = fc.constantFrom(...adultRoles).chain(joinedAs)
/** What only someone can do who is not there from the beginning. */
const apart: readonly (readonly [Role, StepTag])[] = [["judge", "CourtDecided"], ["prosecutor", "CourtSeized"], ["trusted-person", "SupportChosen"]]
/** Nearly everyone goes; who chairs hands over first. */
const leaving = (maxLength: number): fc.Arbitrary<readonly Command[]> => fc.array(
  fc.tuple(fc.constantFrom<StepTag[]>("PersonLeft", "PersonLeft", "ChairNamed").chain((tag) => each(sketchedOf)(tag)), pick)
    .map(([one, pick]) => ({ ...one, about: { person: { "?": "known", of: "adult", pick } }, instead: {} }) as Command),
  { minLength: 2, maxLength }
)
/** Someone is given a function, and goes. */
const givenAndGone: fc.Arbitrary<readonly Command[]> = fc.constantFrom<StepTag[]>("CoordinatorNamed", "SpokespersonNamed", "ChairNamed").chain((given) =>
  fc.tuple(pick, ...([given, "PersonLeft"] as const).map(each(sketchedOf))).map(([pick, ...both]) =>
    both.map((one) => ({ ...one, about: { person: { "?": "known", of: "adult", pick } }, instead: {} }) as Command)))
/** Of a child that is there the birthday is told. */
const birthday: fc.Arbitrary<readonly Command[]> = fc.tuple(pick, oneField("ChildJoined", "born"), each(sketchedOf)("ChildJoined")).map(([pick, born, one]) =>
  [{ ...one, about: { child: { "?": "known", of: "child", pick } }, instead: { born } } as Command])
/** A parent comes in, and someone corrects that. */
const struckOut: fc.Arbitrary<readonly Command[]> = fc.tuple(joinedAs("parent"), corrected).map(([one, other]) => [one, { ...other, pick: "latest" } as Command])
/** A correction that turns out to be none itself. */
const correctedTwice: fc.Arbitrary<readonly Command[]> = fc.tuple(corrected, corrected).map(([one, other]) => [{ ...one, out: false }, { ...other, pick: "once more" } as Command])
/** A plan by whoever of those who are there. */
const drafted: fc.Arbitrary<readonly Command[]> = fc.tuple(oneField("PlanDrafted", "authors"), each(sketchedOf)("PlanDrafted")).map(([authors, one]) =>
  [{ ...one, about: {}, instead: { authors } } as Command])
const inARow: fc.Arbitrary<readonly Command[]> = fc.oneof(
  fc.constantFrom(...together).chain((tags) => fc.tuple(...tags.map(each(sketchedOf)))),
  fc.tuple(joined, sketched),
  leaving(6),
  givenAndGone,
  birthday,
  struckOut,
  correctedTwice,
  drafted,
  fc.constantFrom(...apart).chain(([role, tag]) => fc.tuple(joinedAs(role), each(sketchedOf)(tag), along))
)
const onTheRoad = fc.integer({ min: 0, max: 6 }).map((steps) => Array.from({ length: steps }, (): Command => ({ command: "along", passes: 1 })))

/** Some way along the road, and then hardly anyone is left. */
export const forsaken: fc.Arbitrary<readonly Command[]> =
  fc.tuple(onTheRoad, fc.array(sketched, { maxLength: 4 }), leaving(14)).map((parts) => parts.flat())

/** Some way along the road, and then whatever comes. */
export const commands = (maxLength = 25): fc.Arbitrary<readonly Command[]> =>
  fc.tuple(onTheRoad, fc.array(fc.oneof(often(9, command.map((one) => [one])), often(1, inARow)), { maxLength, size: "max" }))
    .map(([first, rest]) => [...first, ...rest.flat()])
