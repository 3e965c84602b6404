/** Notices to put, each with a number of its own, and what can come of them. */
import { Notice } from "@omringd/core"
import type { Outcome, Waiting } from "@omringd/core/Notices"

interface Chosen {
  readonly trajectory?: string
  readonly safety?: boolean
  readonly about?: { readonly [name: string]: string }
}

/** An id of the length that ids have; nothing else is made of it here. */
const idOf = (trajectory: string, number: number): string => `${trajectory}-${number}`.padStart(32, "0")

export const notice = (number: number, { trajectory = "a", safety = false, about = {} }: Chosen = {}): Notice => {
  const announcement = Notice.announcement({
    notice: "everyone-in-the-plan-has-it", clause: "plan-in-hands", trajectory, to: "mother", about, safety, at: "2026-03-02T10:00:00Z",
    because: { of: "step", step: `step-${number}`, number, tag: "PlanDelivered", recordedAt: "2026-03-02T10:00:00Z" }
  })
  return Notice.of(() => idOf(trajectory, number), announcement as NonNullable<typeof announcement>) // whom it is for is a reference
}
export const notices = (from: number, to: number, chosen?: Chosen): readonly Notice[] => Array.from({ length: to - from + 1 }, (_, index) => notice(from + index, chosen))

export const numberOf = ({ because }: Notice): number => (because.of === "step" ? because.number : 0)
export const numbers = (waiting: readonly Pick<Waiting, "notice">[]): readonly number[] => waiting.map((one) => numberOf(one.notice))
export const inOrder = (all: readonly number[]): readonly number[] => all.toSorted((one, other) => one - other)

/** More than any clause puts. */
export const all = 10_000

export const brought = ({ id }: Notice): Outcome => ({ id, came: "brought" })
export const again = ({ id }: Notice, at: number, tried = 1): Outcome => ({ id, came: "again", at, tried, why: "busy", said: "later" })
export const rest = ({ id }: Notice, until: number): Outcome => ({ id, came: "rest", until })
export const parked = ({ id }: Notice, tried = 1): Outcome => ({ id, came: "parked", tried, why: "refused", said: "no such address", at: "2026-03-02T10:00:00Z" })
