/** Reports to look at: an exploration with what it can find, and a study, both made up. */
import type { Exploration } from "@omringd/lab/explore"
import type { StudyResults } from "@omringd/lab/report"

const rules = ["child-has-a-voice", "what-works-beside-worries", "withdrawal-known", "why-known-from-day-one", "each-danger-has-its-goal", "each-danger-is-scaled", "a-danger-is-stated", "the-plan-is-agreed", "no-plan-rule-is-broken"]

/** The keys that a report reads, as exploring a small world fills them. */
export const explored = {
  omringd: 1, packs: ["charter@0.1.0", "flanders@0.1.0"],
  world: { title: "One family & its <network>" },
  bound: { people: ["child-1", "mother", "neighbour", "consultant", "care-worker"], moves: 61, days: ["2026-03-02"], states: null, depth: null, leftOut: { ChildPlaced: "nobody is placed in this world" }, beyond: 0 },
  abstraction: ["Texts are one text.", "Everything happens on one day."],
  reductions: [{ name: "names", on: true, because: "people who differ by their names alone can be exchanged, and no rule reads a name", found: { classes: 2 } }, { name: "lists", on: false, because: "", found: {} }],
  states: 48_211, transitions: 1_204_332, depth: 27, bytesPerState: 31, complete: true,
  violations: [{ kind: "never", what: "the plan is accepted before a child was heard", moves: [], shortest: true, replayed: true }],
  ends: { opened: true, all: true, looked: true, stuck: 0, unshown: 0 }, stuck: [],
  neverTaken: { steps: ["ChildPlaced", "ChildReturned", "CourtDecided"], moves: [] },
  rules: rules.map((rule, index) => ({ rule, broken: index % 4 !== 1, met: index % 5 !== 2 })),
  neverBroken: rules.filter((_, index) => index % 4 === 1), neverMet: rules.filter((_, index) => index % 5 === 2),
  histories: { invariants: [], ways: 0, of: 0 }, judged: 0, compared: 0
} as unknown as Exploration // what a report does not read is left out

export const stories = [{ title: "This must never be, and can be: the plan is accepted before a child was heard", lines: ["A teacher tells the services that there is a worry.", "The consultant opens a trajectory with the family and says why.", "Mother and her sister write the plan.", "The consultant accepts the plan."] }]

export const studied: StudyResults = {
  title: "Half the caseload, twice the network", replications: 40, seed: 2026, level: 0.95,
  arms: [{ name: "as it is", packs: ["charter@0.1.0", "flanders@0.1.0"] }, { name: "half the caseload", packs: ["charter@0.1.0", "flanders@0.1.0"] }, { name: "twice the network", packs: ["charter@0.1.0"] }],
  measures: [
    { name: "From signal to plan", unit: "days", arms: [{ arm: "as it is", mean: 61.42, low: 57.1, high: 65.8 }, { arm: "half the caseload", mean: 38.05, low: 35.2, high: 41.3 }, { arm: "twice the network", mean: 52.9, low: 49.4, high: 56.2 }] },
    { name: "Needs that were overdue", unit: "per trajectory", arms: [{ arm: "as it is", mean: 4.2, low: 3.9, high: 4.6 }, { arm: "half the caseload", mean: 1.1, low: 0.9, high: 1.3 }, { arm: "twice the network", mean: 3.6, low: 3.2, high: 4 }] }
  ],
  published: [{ name: "Signals a year", value: "10 804", because: "Year report of the youth services, 2019, table 3" }],
  assumed: [{ name: "Hours for one conversation", value: "1.5", because: "No figure was found; 1 and 2 were tried and gave the same order of arms" }],
  manifest: { omringd: "0.1.0", study: "sha256:5f2c9e0a7be1440c9d0d0b1f5a7c2c6f" }
}
