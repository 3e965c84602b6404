/** What needs to happen across a caseload, laid out for people: who can do what, and for which child. Every need stays whole. */
import type { Need } from "../Need.ts"
import type { PersonId } from "../Words.ts"

/** What a trajectory asks on a day, as a practice or a caseload says it. @public */
export interface OfTrajectory {
  readonly trajectory: string
  readonly needs: readonly Need[]
}
/** @public */
export interface Entry {
  readonly trajectory: string
  readonly need: Need
}
/** What one person can do something about. @public */
export interface OfPerson {
  readonly person: PersonId
  readonly entries: readonly Entry[]
}
/** What is about one child of a family. @public */
export interface OfChild {
  readonly trajectory: string
  readonly child: PersonId
  readonly entries: readonly Entry[]
}
/** @public */
export interface Agenda {
  readonly overdue: readonly Entry[]
  readonly open: readonly Entry[]
  readonly upcoming: readonly Entry[]
  /** By whoever could meet it; one need can stand with several people. */
  readonly byPerson: readonly OfPerson[]
  /** What nobody who is there can meet: someone has to join first. */
  readonly byNobody: readonly Entry[]
  readonly byChild: readonly OfChild[]
}

const last = "9999-12-31"
const byDay = (a: Entry, b: Entry): number => {
  const [x, y] = [a.need.due ?? last, b.need.due ?? last]
  return x < y ? -1 : x > y ? 1 : 0
}

const grouped = <K, G>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly K[], nameOf: (key: K) => string, group: (key: K, entries: readonly Entry[]) => G): readonly G[] => {
  const groups = new Map<string, { readonly key: K; readonly entries: Entry[] }>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const found = groups.get(nameOf(key))
      if (found === undefined) groups.set(nameOf(key), { key, entries: [entry] })
      else found.entries.push(entry)
    }
  }
  return [...groups.values()].map(({ key, entries: theirs }) => group(key, theirs))
}

const whoCan = ({ need }: Entry): readonly PersonId[] => [...new Set(need.ways.flatMap(({ people }) => people))]
const aboutChild = ({ trajectory, need }: Entry) => (need.about["child"] === undefined ? [] : [{ trajectory, child: need.about["child"] }])

/** @public */
export const Agenda = {
  /** Needs set aside with a reason are left out until the review they come back at. */
  of: (asked: Iterable<OfTrajectory>): Agenda => {
    const entries = [...asked]
      .flatMap(({ trajectory, needs }) => needs.filter(({ setAside }) => setAside === undefined).map((need) => ({ trajectory, need })))
      .toSorted(byDay)
    const inState = (state: Need["state"]) => entries.filter(({ need }) => need.state === state)
    return {
      overdue: inState("overdue"), open: inState("open"), upcoming: inState("upcoming"),
      byPerson: grouped(entries, whoCan, (person) => person, (person, theirs) => ({ person, entries: theirs })),
      byNobody: entries.filter((entry) => whoCan(entry).length === 0),
      byChild: grouped(entries, aboutChild, ({ trajectory, child }) => `${trajectory} ${child}`, (of, theirs) => ({ ...of, entries: theirs }))
    }
  }
}
