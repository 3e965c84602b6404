/**
 * What the ten rules ask of a trajectory, gathered as lists of names: engines that read rules from JSON or policies have no loops over
 * people inside loops over days. Ours looks at the trajectory itself. Only what the rules before a step ask is gathered for it.
 */
import { Moment, Person, Phase } from "@omringd/core"
import type { StepTag, Trajectory } from "@omringd/core"
import { conditionsBefore } from "./condition.ts"

/** By its name, a list of names; and the step that is proposed. */
export type Facts = { readonly step: StepTag } & { readonly [L in List]?: readonly string[] }
export type List = keyof typeof lists

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)
const here = ({ children }: Trajectory) => children.filter(({ letGo }) => letGo === undefined)
const inRole = ({ people }: Trajectory, role: string) => ids(people.filter((person) => person.role === role && Person.isHere(person)))
const contributedBy = ({ dangers }: Trajectory, side: readonly string[]) =>
  ids(dangers.filter(({ contributors }) => contributors.some((one) => side.includes(one))))
const whenOpen = (trajectory: Trajectory, names: (open: Trajectory) => readonly string[]) => (Phase.isOpen(trajectory.phase) ? names(trajectory) : [])

const whoToTell = ({ children, people, network, signals, functions }: Trajectory): readonly string[] => {
  const isYoung = (id: string) => children.some((one) => one.id === id && one.speaks === "another" && one.letGo === undefined)
  const speaksFor = (id: string) => functions.spokespersons.some(({ child, person }) => person === id && isYoung(child))
  const isReady = (id: string) => network.some(({ person, answer, committed }) => person === id && (answer === "yes" || committed !== undefined))
  const isNew = (id: string) => !network.some(({ person }) => person === id) && !signals.some(({ from }) => from === id)
  const adults = people.filter((person) => Person.isHere(person) &&
    (person.role === "parent" || isReady(person.id) || speaksFor(person.id) || (person.role === "network-person" && isNew(person.id))))
  return [...ids(children.filter(({ speaks, letGo }) => speaks === "own" && letGo === undefined)), ...ids(adults)]
}

const watched = ({ phase, plan }: Trajectory): readonly string[] => {
  if (!("what" in phase)) return []
  const answers = (plan.versions.at(-1)?.rules ?? []).flatMap((rule) => (rule.trigger === undefined ? [] : rule.answers))
  const { worries, lines } = phase.what
  return worries
    .filter(({ danger, goals }) => answers.some((answer) =>
      goals.some(({ id }) => id === answer) || lines.some(({ id, dangers }) => id === answer && dangers.includes(danger.id))))
    .map(({ danger }) => danger.id)
}

const everyDays = 42
const askedLately = (trajectory: Trajectory, at: Moment): readonly string[] => {
  const { phase, feedback } = trajectory
  const from = "opened" in phase ? phase.opened : at
  return ids(here(trajectory).filter(({ id, since }) => {
    const last = feedback.reduce((latest, one) => (one.of === id ? Moment.latest(latest, one.at) : latest), Moment.latest(since, from))
    return Moment.daysBetween(last, at) < everyDays
  }))
}

const lists = {
  /** Who is to hear why the services are there, and who has. */
  toTell: (trajectory: Trajectory) => whenOpen(trajectory, whoToTell),
  told: ({ phase, explanations }: Trajectory) => explanations.filter((one) => one.of === "why" && Phase.isOfNow(phase, one.at)).map(({ to }) => to),
  children: (trajectory: Trajectory) => ids(here(trajectory)),
  heard: ({ phase, voices }: Trajectory) => voices.filter((one) => Phase.isOfNow(phase, one.at)).map(({ child }) => child),
  /** Children that another speaks for, and those that someone was named for. */
  speechless: (trajectory: Trajectory) => ids(here(trajectory).filter(({ speaks }) => speaks === "another")),
  spokenFor: ({ functions }: Trajectory) => functions.spokespersons.map(({ child }) => child),
  /** Dangers, and those to which the family and a care worker contributed. */
  dangers: ({ dangers }: Trajectory) => ids(dangers),
  withFamily: (trajectory: Trajectory) =>
    contributedBy(trajectory, [...ids(trajectory.people.filter(({ role }) => Person.isInformal(role))), ...ids(trajectory.children)]),
  withWorkers: (trajectory: Trajectory) => contributedBy(trajectory, ids(trajectory.people.filter(({ role }) => role === "care-worker"))),
  /** Strengths and safety already shown. */
  works: ({ strengths, safetyShown }: Trajectory) => [...ids(strengths), ...ids(safetyShown)],
  consultants: (trajectory: Trajectory) => inRole(trajectory, "consultant"),
  careWorkers: (trajectory: Trajectory) => inRole(trajectory, "care-worker"),
  /** Who knows when it is safe enough. */
  acknowledged: ({ withdrawal }: Trajectory) => withdrawal?.acknowledgedBy ?? [],
  /** The family's own people, and who of them was told of every danger. */
  own: (trajectory: Trajectory) =>
    inRole(trajectory, "network-person").filter((id) => !trajectory.network.some(({ person, answer }) => person === id && answer === "no")),
  knowing: ({ network, dangers }: Trajectory) =>
    network.filter(({ informedOf }) => dangers.every(({ id }) => informedOf.includes(id))).map(({ person }) => person),
  /** Dangers that were settled, and those that the plan watches for a sign. */
  settled: ({ phase }: Trajectory) => ("what" in phase ? phase.what.worries.map(({ danger }) => danger.id) : []),
  watched,
  /** Children who could be let go, and those with an adult for life. */
  goingOn: (trajectory: Trajectory) => (trajectory.phase.name === "Testing" || trajectory.phase.name === "LettingGo" ? ids(here(trajectory)) : []),
  lasting: ({ lastingAdults, people }: Trajectory) =>
    lastingAdults.filter(({ adult }) => people.some((person) => person.id === adult && Person.isHere(person))).map(({ child }) => child),
  /** Children to be asked how it goes, and those who were asked in the last six weeks. */
  toAsk: (trajectory: Trajectory) => whenOpen(trajectory, (open) => ids(here(open))),
  askedLately
} satisfies { readonly [list: string]: (trajectory: Trajectory, at: Moment) => readonly string[] }

export const factsOf = (trajectory: Trajectory, step: StepTag, at: Moment): Facts => {
  const facts: { step: StepTag } & { [L in List]?: readonly string[] } = { step }
  for (const { asks } of conditionsBefore(step)) {
    for (const one of asks) {
      facts[one.these] = lists[one.these](trajectory, at)
      if (one.asks !== "some") facts[one.among] = lists[one.among](trajectory, at)
    }
  }
  return facts
}
