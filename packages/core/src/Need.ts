/** One thing that still has to happen: the third column of the map, and what a rule returns. Data, never a sentence. */
import type { Mandate } from "./Mandate.ts"
import type { Day, Moment } from "./Moment.ts"
import type { Role } from "./Person.ts"
import type { About } from "./Scene.ts"
import type { StepTag } from "./Step.ts"
import type { PersonId } from "./Words.ts"

/** @public */
export type Strength = "inv" | "must" | "should" | "ask"

/** What a rule finds missing. @public */
export interface Gap {
  /** A code: `voice`, `goal`, `lasting-adult`. */
  readonly what: string
  readonly about: About
  /** The steps that would meet it, one of them. */
  readonly metBy: readonly [StepTag, ...StepTag[]]
  /** Not so, not known, or people say different things. */
  readonly why: "no" | "unknown" | "disputed"
  /** From when on it is needed. Later than now: upcoming. */
  readonly since?: Moment | undefined
  /** By when; after this day it is overdue. */
  readonly due?: Day | undefined
}

/** One way to meet a need: a step, and who may take it. @public */
export interface Way {
  readonly step: StepTag
  readonly mandate: Mandate
  /** Roles that hold the mandate. */
  readonly heldBy: readonly Role[]
  /** Who of those now in the trajectory could take it. */
  readonly people: readonly PersonId[]
}

/** @public */
export interface Need extends Gap {
  readonly rule: string
  readonly clause: string
  readonly strength: Strength
  /** `upcoming`: not needed yet. `open`: needed now. `overdue`: its day has passed. */
  readonly state: "open" | "upcoming" | "overdue"
  /** The steps that wait for it. */
  readonly before: readonly StepTag[]
  /** One of these meets it. */
  readonly ways: readonly Way[]
  /** The step that set it aside with a reason, until the next review. */
  readonly setAside?: string
}

/** @public */
interface When {
  /** `no` when left out. */
  readonly why?: Gap["why"]
  /** From when on it is needed; now when left out. */
  readonly since?: Moment | undefined
  /** The last day on which it is in time; none when left out. */
  readonly due?: Day | undefined
}

/** @public */
export const Need = {
  /** `Need.of("voice", { child: "noor" }).metBy("ChildHeard", "ChildNotHeard")` */
  of: (what: string, about: About, when: When = {}) => ({
    metBy: (step: StepTag, ...orElse: readonly StepTag[]): Gap => ({
      what, about, metBy: [step, ...orElse], why: when.why ?? "no", since: when.since, due: when.due
    })
  }),
  /** Tells two needs of one rule apart. */
  key: (gap: Pick<Gap, "what" | "about">): string => {
    const names = Object.keys(gap.about).toSorted()
    return names.reduce((text, name) => `${text} ${name}=${gap.about[name]}`, gap.what)
  }
}
