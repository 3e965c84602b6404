/** Who is who at the end of stories, for each module that says so: what it answers, and what it should. */
import { Plan, Practice } from "@omringd/core"
import type { Keeping as Said, Trajectory } from "@omringd/core"
import { accepted, act, baby, careWorker, consultant, did, grandmother, joined, mother, neighbour, on, opened, planned, teenager } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import type * as Keeping from "../../src/told/keeping.ts"
import type * as Owing from "../../src/told/owing.ts"
import type * as People from "../../src/told/people.ts"
import type * as PlanPeople from "../../src/told/plan.ts"
import type * as Tell from "../../src/told/tell.ts"

export interface Case<M> {
  readonly title: string
  readonly answer: (module: M) => unknown
  readonly expected: unknown
}

const after = (...acts: readonly (Act | readonly Act[])[]): Trajectory => {
  const acted = act(Practice.of(), acts.flat())
  if (!acted.acted) throw new Error(JSON.stringify(acted.refusal.reasons))
  return acted.trajectory
}
const asked = (answer: "yes" | "no" | "not-yet") => did("NetworkPersonAsked", { person: neighbour.id, answer })
const found = did("RelativeFound", { person: neighbour.id })
const speaks = did("SpokespersonNamed", { child: baby.id, person: neighbour.id })
const judge = { id: "judge", role: "judge" } as const

const reaches = (title: string, person: string, expected: readonly string[], ...acts: readonly (Act | readonly Act[])[]): Case<typeof Tell> => {
  const trajectory = after(opened(teenager, baby), ...acts)
  return { title, answer: ({ tell }) => tell(trajectory, [person], {}).map(({ to }) => to), expected }
}

export const telling: readonly Case<typeof Tell>[] = [
  reaches("a parent", mother.id, [mother.id]),
  reaches("nobody who is not there", "nobody", []),
  reaches("a parent who left not", mother.id, [], did("PersonLeft", { person: mother.id }, mother.id)),
  reaches("a judge, where it is for the judge", judge.id, [judge.id], joined(judge)),
  reaches("who came by themselves", neighbour.id, [neighbour.id], joined(neighbour)),
  reaches("who only raised a signal not", neighbour.id, [], did("SignalReceived", { from: neighbour.id, as: "network-person" }, neighbour.id)),
  reaches("who came by themselves while another raised a signal", neighbour.id, [neighbour.id], joined(neighbour)),
  reaches("who was only found not", neighbour.id, [], found),
  reaches("who was found beside another who said yes not", "aunt", [], found, asked("yes"), did("RelativeFound", { person: "aunt" })),
  reaches("who said yes", neighbour.id, [neighbour.id], found, asked("yes")),
  reaches("who said not yet not", neighbour.id, [], found, asked("not-yet")),
  reaches("who promised something", neighbour.id, [neighbour.id], found, did("NetworkPersonCommitted", { person: neighbour.id })),
  reaches("who said no not, also when they came by themselves", neighbour.id, [], joined(neighbour), asked("no")),
  reaches("a no is a no, whatever was promised before", neighbour.id, [], found, did("NetworkPersonCommitted", { person: neighbour.id }), asked("no")),
  reaches("who was found and speaks for a child", neighbour.id, [neighbour.id], found, speaks),
  reaches("who was found while another speaks for a child not", "aunt", [], joined(neighbour), speaks, did("RelativeFound", { person: "aunt" })),
  reaches("who speaks for a child that was let go not", neighbour.id, [], found, speaks, did("ChildLetGo", { child: baby.id })),
  reaches("a teenager herself, whoever speaks for her", teenager.id, [teenager.id], joined(neighbour), did("SpokespersonNamed", { child: teenager.id, person: neighbour.id })),
  reaches("for a baby whoever speaks for him", baby.id, [neighbour.id], joined(neighbour, grandmother), speaks, did("SpokespersonNamed", { child: teenager.id, person: grandmother.id })),
  reaches("for a baby nobody, when nobody speaks for him", baby.id, []),
  reaches("a child that was let go not", teenager.id, [], did("ChildLetGo", { child: teenager.id })),
  {
    title: "each once, and not whoever did it",
    answer: ({ tell }) => tell(after(opened(teenager)), [mother.id, teenager.id, mother.id, careWorker.id], { child: teenager.id }, [careWorker.id]),
    expected: [{ to: mother.id, about: { child: teenager.id } }, { to: teenager.id, about: { child: teenager.id } }]
  }
]

const full = after(opened(teenager, baby), joined(grandmother, neighbour, judge), did("PersonLeft", { person: neighbour.id }, neighbour.id))
const coordinated = (coordinator: string) => after(opened(teenager), joined(grandmother), did("CoordinatorNamed", { coordinator }))
const around = after(
  opened(teenager, baby), joined(grandmother, neighbour), speaks, did("SpokespersonNamed", { child: teenager.id, person: grandmother.id }),
  did("LastingAdultCommitted", { adult: "mother", child: baby.id }), did("LastingAdultCommitted", { adult: neighbour.id, child: teenager.id })
)
export const circles: readonly Case<typeof People>[] = [
  { title: "professionals who work with the family", answer: ({ professionals }) => professionals(full), expected: [consultant.id, careWorker.id] },
  { title: "the family", answer: ({ family }) => family(full), expected: [mother.id, teenager.id, baby.id] },
  { title: "everyone who is here", answer: ({ everyone }) => everyone(full), expected: [mother.id, teenager.id, baby.id, grandmother.id, consultant.id, careWorker.id] },
  { title: "all professionals explain", answer: ({ explainers }) => explainers(coordinated(grandmother.id)), expected: [consultant.id, careWorker.id] },
  { title: "the coordinator explains", answer: ({ explainers }) => explainers(coordinated(careWorker.id)), expected: [careWorker.id] },
  { title: "who speaks for this child", answer: ({ spokespersonsOf }) => spokespersonsOf(around, baby.id), expected: [neighbour.id] },
  { title: "who is around this child", answer: ({ aroundChild }) => aroundChild(around, teenager.id), expected: [mother.id, grandmother.id, neighbour.id, consultant.id, careWorker.id] }
]

const needOf = (...people: readonly string[]) => ({
  rule: "r", clause: "c", strength: "should", state: "overdue", before: [], what: "w", about: {}, metBy: ["SignalAnswered"], why: "no",
  ways: [{ step: "ReviewHeld", mandate: "take-part", heldBy: [], people }]
}) as const
const look = { ...needOf(careWorker.id), metBy: ["NetworkCheckedIn", "NetworkMeetingHeld"] } as const
const left = (...acts: readonly (Act | readonly Act[])[]) => after(opened(teenager), joined(grandmother), accepted(), ...acts, on("2026-05-01", did("InvolvementEnded", { because: "moved", carriedBy: [mother.id] })))
const here = after(opened(teenager))
export const owing: readonly Case<typeof Owing>[] = [
  { title: "those who can do it", answer: ({ professionalsWhoOwe }) => professionalsWhoOwe(here, needOf(mother.id, careWorker.id)), expected: [careWorker.id] },
  { title: "all of them, where the family does it", answer: ({ professionalsWhoOwe }) => professionalsWhoOwe(here, needOf(mother.id)), expected: [consultant.id, careWorker.id] },
  { title: "those who can do it after the services left: a new signal waits", answer: ({ professionalsWhoOwe }) => professionalsWhoOwe(left(), needOf(careWorker.id)), expected: [careWorker.id] },
  { title: "those who can look how it holds while they are here", answer: ({ professionalsWhoOwe }) => professionalsWhoOwe(here, look), expected: [careWorker.id] },
  { title: "none of them when it is for the family's own people", answer: ({ professionalsWhoOwe }) => professionalsWhoOwe(left(), look), expected: [] },
  { title: "nobody of the family while the services are here", answer: ({ ownPeopleWhoOwe }) => ownPeopleWhoOwe(here, look), expected: [] },
  { title: "nobody of the family of what the services still owe", answer: ({ ownPeopleWhoOwe }) => ownPeopleWhoOwe(left(), needOf(careWorker.id)), expected: [] },
  { title: "whoever carries the plan on looks how it holds", answer: ({ ownPeopleWhoOwe }) => ownPeopleWhoOwe(left(), look), expected: [mother.id] },
  { title: "or the chair does", answer: ({ ownPeopleWhoOwe }) => ownPeopleWhoOwe(left(did("ChairNamed", { chair: grandmother.id })), look), expected: [grandmother.id] }
]

const said = (child: string | undefined, until: string | undefined) =>
  ({ ...(child === undefined ? {} : { child }), ...(until === undefined ? { missing: "birthday" as const } : {}), until, because: "youth-care", source: { by: "law" } }) as Said
export const keeping: readonly Case<typeof Keeping>[] = [
  { title: "nothing is said", answer: ({ keptUntil }) => keptUntil([], "noor"), expected: [] },
  { title: "the last day of all", answer: ({ keptUntil }) => keptUntil([said("noor", "2061-01-01"), said(undefined, "2046-01-01")], "noor"), expected: ["2061-01-01"] },
  { title: "of this child, and of the family's file", answer: ({ keptUntil }) => keptUntil([said("sam", "2061-01-01"), said(undefined, "2046-01-01")], "noor"), expected: ["2046-01-01"] },
  { title: "one of the days is not known", answer: ({ keptUntil }) => keptUntil([said("noor", "2061-01-01"), said(undefined, undefined)], "noor"), expected: [] },
  { title: "that of another child is not known", answer: ({ keptUntil }) => keptUntil([said("noor", "2061-01-01"), said("sam", undefined)], "noor"), expected: ["2061-01-01"] }
]

const rule = { rule: "evenings", answers: ["danger-goal"], children: [baby.id], owner: grandmother.id, says: { text: "…", about: [baby.id], by: mother.id } } as const
const drafted = (backup?: string) => {
  const written = did("PlanDrafted", { authors: [mother.id], rules: [{ ...rule, ...(backup === undefined ? {} : { backup }) }] })
  return Plan.current(after(opened(teenager, baby), joined(grandmother, neighbour), planned(), written).plan)
}
export const planning: readonly Case<typeof PlanPeople>[] = [
  { title: "there is no plan", answer: ({ everyoneIn }) => everyoneIn(undefined), expected: [] },
  { title: "who wrote it, who does something and for whom", answer: ({ everyoneIn }) => everyoneIn(drafted()), expected: [mother.id, grandmother.id, baby.id] },
  { title: "who stands in", answer: ({ carriersIn }) => carriersIn(drafted(neighbour.id)), expected: [grandmother.id, neighbour.id] }
]
