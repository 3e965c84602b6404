/** What every event says, whatever its step: under what mandate, in what phase, and what stood open. */
import type { Open, Taken } from "@omringd/core"
import type { Attribute } from "./Log.ts"
import type { Timing } from "./times.ts"

export interface Around {
  readonly role: string
  readonly before: string
  readonly after: string
  /** Another step was put in its place later, or it was entered in error. */
  readonly corrected: boolean
}

const strengths = ["must", "should", "ask"] as const

/** Rules by name, each once; whom they are about stays behind. */
const rulesOf = (open: readonly Open[]): string => [...new Set(open.map(({ rule }) => rule))].toSorted().join(" ")

export const envelopeOf = ({ number, under, recordedAt, open = [] }: Taken, { role, before, after, corrected }: Around, timed: Timing): readonly Attribute[] => [
  { name: "number", type: "integer", value: number },
  { name: "mandate", type: "string", value: under },
  { name: "role", type: "string", value: role },
  { name: "phase-before", type: "string", value: before },
  { name: "phase-after", type: "string", value: after },
  { name: "recorded", type: "time", value: timed(recordedAt) },
  { name: "corrected", type: "boolean", value: corrected },
  ...strengths.map((strength): Attribute => ({ name: `open-${strength}`, type: "integer", value: open.filter((one) => one.strength === strength).length })),
  { name: "open-rules", type: "string", value: rulesOf(open) }
]

/** A step's own field, so that it is not taken for the envelope's. */
export const ownName = (field: string): string => `step.${field}`
