/** The lines being brought, what came of what was in them, and those at whose end that is. */
import * as Effect from "effect/Effect"
import type { Outcome, OutboxFailure, Outgoing, Waiting } from "./outbox.ts"
import { Bell } from "../store/bell.ts"

/** How many notices of each kind are held at most; when so few are left, more is looked for. */
const mostHeld = 512
const fewHeld = 128
/** So many of one line: a longer one leaves room for others. */
const mostOfLine = 32
/** How many of what can be brought are looked at, at most, to find lines that are not being brought. */
const farthest = 65_536
/** What came is written down once there is so much of it, when it lingered, or when nothing else is on its way. */
const writtenAtOnce = 256

type Kind = "safety" | "others"
export const kindOf = ({ notice }: Waiting): Kind => (notice.safety ? "safety" : "others")
const lineOf = (waiting: Waiting): string => `${kindOf(waiting)} ${waiting.notice.trajectory}`

export const onTheWay = () => {
  const lines = new Set<string>()
  const held = { safety: 0, others: 0 }
  let reach = mostHeld
  const ended: (readonly Waiting[])[] = []
  let came: Outcome[] = []
  let isFreed = false
  let isTimed = false
  let isLate = false
  return {
    bell: Bell.make(),
    count: () => held.safety + held.others,
    /** Whether enough has ended since something was begun to look for more. */
    hasRoom: () => isFreed && held.safety <= fewHeld && held.others <= fewHeld,
    /** How many to look at: what is on its way is among what can be brought, and comes first. */
    toLookAt: () => reach + held.safety,
    /** Whether to look again, further: there is room for more, and lines that are being brought may stand before others that are not. */
    looksFurther: (found: number, most: number): boolean => {
      const before = reach
      if (found * 2 < reach) reach = Math.max(reach / 2, mostHeld)
      else if (found * 2 >= most && held.safety < mostHeld && held.others < mostHeld) reach = Math.min(reach * 2, farthest)
      return reach > before
    },
    came: (outcome: Outcome): void => void came.push(outcome),
    /** Whether what came may wait for more of it. */
    mayLinger: () => came.length > 0 && came.length < writtenAtOnce && !isLate && lines.size > ended.length,
    /** True for the first to ask since it was written down last. */
    isFirst: () => !isTimed && (isTimed = true),
    late: () => { isLate = true },
    ended: (line: readonly Waiting[]): void => void ended.push(line),
    /** What of this can be begun, by line: nothing of a line that is being brought, and no more than is held at most, of each line and of all. */
    begin: (ready: readonly Waiting[]): readonly (readonly Waiting[])[] => {
      const fresh = new Map<string, Waiting[]>()
      isFreed = false
      for (const waiting of ready) {
        const [line, kind] = [lineOf(waiting), kindOf(waiting)]
        const group = fresh.get(line) ?? []
        if (lines.has(line) || held[kind] >= mostHeld || group.length >= mostOfLine) continue
        fresh.set(line, group)
        group.push(waiting)
        held[kind]++
      }
      for (const line of fresh.keys()) lines.add(line)
      return [...fresh.values()]
    },
    /** Writes down what came since. A line is free again only once that is done, so that nothing of it is brought twice. */
    settle: (outbox: Outgoing): Effect.Effect<void, OutboxFailure> =>
      Effect.suspend(() => {
        const [outcomes, freed] = [came, ended.splice(0)]
        came = []
        isTimed = false
        isLate = false
        return Effect.map(outcomes.length === 0 ? Effect.void : outbox.settle(outcomes), () => {
          for (const line of freed) {
            const [first] = line
            if (first === undefined) continue
            isFreed = true
            lines.delete(lineOf(first))
            held[kindOf(first)] -= line.length
          }
        })
      }).pipe(Effect.uninterruptible)
  }
}
