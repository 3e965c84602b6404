/** What a trajectory knows, by kind: written apart from the core's own reference checks, so that the two can disagree. */
import type { ReferenceKind } from "../../src/Field.ts"
import type { Trajectory } from "../../src/Trajectory.ts"

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

export const known = (t: Trajectory, kind: ReferenceKind): readonly string[] => {
  const inForce = t.plan.versions.filter(({ accepted }) => accepted !== undefined).at(-1)
  const table: { readonly [K in ReferenceKind]: readonly string[] } = {
    person: [...ids(t.people), ...ids(t.children)],
    child: ids(t.children),
    adult: ids(t.people),
    signal: ids(t.signals),
    consent: ids(t.consents),
    immediatePlan: ids(t.immediatePlans),
    placement: ids(t.placements),
    harm: ids(t.harms),
    complication: ids(t.complications),
    strength: ids(t.strengths),
    shown: ids(t.safetyShown),
    quality: [...ids(t.strengths), ...ids(t.safetyShown)],
    danger: ids(t.dangers),
    goal: ids(t.goals),
    line: ids(t.lines),
    answerable: [...ids(t.goals), ...ids(t.lines)],
    meeting: ids(t.meetings),
    plan: ids(t.plan.versions),
    planRule: inForce?.rules.map(({ rule }) => rule) ?? [],
    support: ids(t.supports),
    story: ids(t.stories),
    feedback: t.feedback.flatMap(({ id }) => (id === undefined ? [] : [id])),
    difference: ids(t.differences),
    review: ids(t.reviews),
    step: [...t.history].map(({ id }) => id),
    family: ["family", "other-family"],
    offer: ["offer-1", "offer-2", "offer-3"],
    question: ["safe-enough@1", "safe-enough@2"],
    anyone: [...ids(t.people), ...ids(t.children)],
    rule: ["a-danger-is-stated", "no-such-rule"]
  }
  return table[kind]
}
/** Kinds that lie outside the trajectory: nothing checks that they are there. */
export const outside: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["family", "offer", "question", "anyone", "rule"])
