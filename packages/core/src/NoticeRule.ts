/** Who is told what, when a step is taken or a need's day comes: data in a pack. It decides on people to tell, never on words to say. */
import type { AnyStep } from "./Field.ts"
import type { Keeping } from "./Keeping.ts"
import type { Says } from "./Language.ts"
import type { Span } from "./Moment.ts"
import type { Need } from "./Need.ts"
import type { About } from "./Scene.ts"
import type { Step, StepNamed, StepTag } from "./Step.ts"
import type { Taken } from "./Taken.ts"
import type { Tale } from "./Tale.ts"
import type { Trajectory } from "./Trajectory.ts"
import type { PersonId } from "./Words.ts"

/** One person, and what it is about: references, codes and days only, for what is none of these is left out. @public */
export interface Telling {
  readonly to: PersonId
  readonly about: About
}

/** A step that was taken. @public */
export interface Happened<S extends AnyStep = Step> {
  readonly before: Trajectory
  /** With the step in it. */
  readonly trajectory: Trajectory
  readonly taken: Taken<S>
  /** Until when it is kept, as the packs in force say. */
  readonly keeping: readonly Keeping[]
}
/** A need whose day comes near or has passed. @public */
export interface Due {
  readonly trajectory: Trajectory
  readonly need: Need
}

/** @public */
interface Written {
  /** A sentence that is true when all is well, in kebab-case: also the file's name, and the code of the notice. */
  readonly id: string
  /** The clause of the sources, or the published rule, that it stands on. */
  readonly clause: string
  /** Told at once, also in someone's quiet hours, and before what is not. */
  readonly safety?: true
  /** What in it no source gives and is ours to set, such as a number of days. */
  readonly assumed?: string
  /** What the one who is told reads. `{names}` are filled in with what the directory calls them. */
  readonly says: Says
  /** Stories at whose end someone is told, by their title. */
  readonly told: { readonly [title: string]: Tale }
  /** Stories at whose end nobody is. */
  readonly silent: { readonly [title: string]: Tale }
}

/** @public */
interface AfterSteps<T extends StepTag> extends Written {
  /** The steps after which it is looked at. */
  readonly after: readonly T[]
  tells(happened: Happened<StepNamed<T>>): readonly Telling[]
}
/** @public */
interface WhenDue extends Written {
  /** `coming`: so long before a need's day; `overdue`: once it has passed. */
  readonly when: "coming" | "overdue"
  /** How long before its day; for `coming` only. */
  readonly ahead?: Span
  tells(due: Due): readonly Telling[]
}

/** @public */
export interface NoticeRule extends Omit<Written, "safety"> {
  readonly safety: boolean
  readonly tellsAfter?: { readonly steps: readonly StepTag[]; tells(happened: Happened): readonly Telling[] }
  readonly tellsWhenDue?: { readonly when: "coming" | "overdue"; readonly ahead: Span; tells(due: Due): readonly Telling[] }
}

const written = ({ id, clause, safety, assumed, says, told, silent }: Written) => ({
  id, clause, safety: safety === true, ...(assumed === undefined ? {} : { assumed }), says, told, silent
})

/** @public */
export const NoticeRule = {
  /** Told once a step was taken. */
  after: <const T extends StepTag>(rule: AfterSteps<T>): NoticeRule => ({
    ...written(rule),
    tellsAfter: { steps: rule.after, tells: rule.tells as unknown as (happened: Happened) => readonly Telling[] } // asked only after the steps it names
  }),
  /** Told when a need's day comes near, or has passed. */
  due: (rule: WhenDue): NoticeRule => ({
    ...written(rule),
    tellsWhenDue: { when: rule.when, ahead: rule.ahead ?? {}, tells: rule.tells }
  })
}
