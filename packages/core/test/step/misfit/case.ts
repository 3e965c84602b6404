import type { MisfitCode } from "../../../src/Refusal.ts"
import type { StepNamed, StepTag } from "../../../src/Step.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import { words } from "../stage.ts"

/** A step that is proposed in a story, and every misfit it has there; none when it fits. */
export interface Case {
  readonly why: string
  readonly in: Trajectory
  readonly step: object
  readonly by: string
  readonly misfits: readonly (readonly [code: MisfitCode, path: string, about?: string])[]
}
export type Cases<Codes extends MisfitCode> = { readonly [C in Codes]: readonly Case[] }

export const when = <Tag extends StepTag>(
  why: string, trajectory: Trajectory, tag: Tag, fields: Omit<StepNamed<Tag>, "step">, by: string, ...misfits: Case["misfits"]
): Case => ({ why, in: trajectory, step: { step: tag, ...fields }, by, misfits })

/** Someone's own words. */
export const by = (person: string) => ({ ...words, by: person })
/** An agreement that someone owns, and perhaps someone stands in for. */
export const rule = (owner: string, backup?: string) =>
  ({ rule: "r", answers: ["danger-goal"], children: ["baby"], owner, says: words, ...(backup === undefined ? {} : { backup }) }) as const
