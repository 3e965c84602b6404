/** Where the services' involvement stands. Each phase holds what is certain in it, and only that. */
import { Moment } from "./Moment.ts"
import type { PersonId } from "./Words.ts"
import type { Signal } from "./trajectory/dialogue.ts"
import type { What } from "./trajectory/map.ts"
import type { AcceptedPlan } from "./trajectory/plan.ts"

/** @public */
export const phaseNames = [
  "NotStarted", "Signalled", "Answered", "Exploring", "Planning", "Testing", "LettingGo", "Closed"
] as const
/** @public */
export type PhaseName = (typeof phaseNames)[number]

/** @public */
interface Since {
  /** Since when it has been in this phase. */
  readonly since: Moment
}
/** Certain from opening on: a family with at least one child, someone who holds the public mandate, the reason. @public */
export interface Opened extends Since {
  /** The family, by the reference that the host knows it under. */
  readonly family: string
  /** The children it was opened for and those who came later. */
  readonly children: readonly [PersonId, ...PersonId[]]
  /** Who holds the public mandate: a consultant who is here. */
  readonly holder: PersonId
  /** The step that holds the reason for involvement. */
  readonly reason: string
  /** When the services became involved: this time, when they came back. */
  readonly opened: Moment
  /** When they had left before; what was said to people until then was said about something else. */
  readonly after?: Moment | undefined
}
/** @public */
export type EndReason = "let-go" | "moved" | "of-age" | "court-ended" | "no-return" | "not-needed"

/** @public */
export interface Phases {
  readonly NotStarted: { readonly name: "NotStarted" }
  readonly Signalled: Since & {
    readonly name: "Signalled"
    /** The one that began it; others stand in `signals`. */
    readonly signal: Signal
  }
  readonly Answered: Since & {
    readonly name: "Answered"
    /** The one that was answered. */
    readonly signal: Signal
    /** What was answered, by its code: `advice`, `support-nearby`. */
    readonly answer: string
  }
  readonly Exploring: Opened & { readonly name: "Exploring" }
  readonly Planning: Opened & {
    readonly name: "Planning"
    /** What must change, as it was settled. */
    readonly what: What
  }
  readonly Testing: Opened & {
    readonly name: "Testing"
    /** What must change, as it was settled. */
    readonly what: What
    /** The version that is tried, as it now is. */
    readonly plan: AcceptedPlan
  }
  readonly LettingGo: Opened & {
    readonly name: "LettingGo"
    /** What must change, as it was settled. */
    readonly what: What
    /** The version that is carried, as it now is. */
    readonly plan: AcceptedPlan
    /** Who of family and network carry it. */
    readonly carriers: readonly [PersonId, ...PersonId[]]
    /** Who calls the others together. */
    readonly chair: PersonId
    /** Who stays, for each child. */
    readonly lasting: readonly [Lasting, ...Lasting[]]
  }
  readonly Closed: Opened & {
    readonly name: "Closed"
    /** Why the services left. */
    readonly because: EndReason
    /** Who was told that they would. */
    readonly told: readonly [PersonId, ...PersonId[]]
    /** Who carries the plan on; empty only when there was no accepted plan yet. */
    readonly carriers: readonly PersonId[]
  }
}
/** @public */
export interface Lasting {
  /** Which child. */
  readonly child: PersonId
  /** Who said to stay in its life. */
  readonly adult: PersonId
}
/** @public */
export type Phase<P extends PhaseName = PhaseName> = Phases[P]

/** @public */
const open = ["Exploring", "Planning", "Testing", "LettingGo"] as const satisfies readonly PhaseName[]
const openNames: ReadonlySet<PhaseName> = new Set<PhaseName>(open)
const ends: ReadonlySet<PhaseName> = new Set<PhaseName>(["Answered", "Closed"])

/** What stays certain from one open phase to the next. @public */
const opening = ({ family, children, holder, reason, opened, after }: Opened): Omit<Opened, "since"> => ({
  family, children, holder, reason, opened, ...(after === undefined ? {} : { after })
})

/** @public */
export const Phase = {
  opening,
  notStarted: Object.freeze({ name: "NotStarted" }) as Phases["NotStarted"], // freeze widens the literal
  /** The services are involved: from opening until the end. */
  isOpen: (phase: Phase): phase is Phases[(typeof open)[number]] => openNames.has(phase.name),
  /** Where the services are involved. */
  open,
  /** Whether something happened since the services were last away: what was before their return does not count anew. */
  isOfNow: (phase: Phase, at: Moment): boolean => !("after" in phase) || phase.after === undefined || !Moment.isBefore(at, phase.after),
  /** Nothing more is asked of anyone by the services: answered without opening, or closed. */
  isEnd: (name: PhaseName): boolean => ends.has(name),
  names: phaseNames
}
