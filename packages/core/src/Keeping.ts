/** Until when something is kept, and who says so. The law behind it is a pack's; what it means for a trajectory is said here. */
import type { Day, Moment } from "./Moment.ts"
import type { Trajectory } from "./Trajectory.ts"
import type { PersonId } from "./Words.ts"

/** What has to be known before a last day can be told. `pack`: a pack that should have said it failed. @public */
export type Missing = "birthday" | "end-of-care" | "answer" | "report" | "term" | "verified-term" | "pack"

/** @public */
export interface Keeping {
  /** The child it is about; the file of the whole family when left out. */
  readonly child?: PersonId
  /** The last day on which it is kept. Undefined as long as it is not known: until then nothing may be destroyed. */
  readonly until: Day | undefined
  /** What is not known, as long as `until` is not. */
  readonly missing?: Missing
  /** The code of the term that governs: `youth-care`. */
  readonly because: string
  /** Who says so, and where it can be read. */
  readonly source: { readonly by: string; readonly at?: string }
  /** Who says that those it is about may ask for it to be destroyed before; left out where nothing that was read says so. */
  readonly earlier?: { readonly by: string; readonly at?: string }
}

/** What a pack says of keeping a trajectory, as things stand at a moment. Empty when it says nothing. @public */
export type Keeps = (trajectory: Trajectory, at: Moment) => readonly Keeping[]
