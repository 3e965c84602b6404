/** The pure door with nothing behind it but a map: what the other doors are measured against. */
import * as Result from "effect/Result"
import { isReference, Moment, Practice } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { NotAMoment } from "@omringd/core/Trajectories"
import type { Door, DoorAnswer } from "./Door.ts"

/** @beta */
export const pureDoor = (practice: Practice = Practice.of()): Door => {
  const trajectories = new Map<string, Trajectory>()
  const read = (id: string): Trajectory => trajectories.get(id) ?? Practice.start(id)
  const take = (id: string, step: unknown, who: unknown): DoorAnswer => {
    if (!isReference(id)) return { ok: false, refusal: { refused: "?", trajectory: "?", reasons: [{ reason: "Malformed", faults: [{ path: ["trajectory"], problem: "not-a-reference" }] }] } }
    const answer = practice.takeUnknown(read(id), step, who)
    if (Result.isFailure(answer)) return { ok: false, refusal: answer.failure }
    trajectories.set(id, answer.success.trajectory)
    return { ok: true, ...answer.success }
  }
  return {
    practice,
    take: async (id, step, who) => take(id, step, who),
    whyNot: async (id, step, who) => practice.whyNot(read(id), step, who),
    read: async (id) => read(id),
    whatNeedsToHappen: async (at) => {
      if (!Moment.isMoment(at)) throw new NotAMoment({ fault: { path: ["at"], problem: "not-a-moment" } }) // the practice itself does not look
      return [...trajectories].map(([trajectory, state]) => ({ trajectory, needs: practice.whatNeedsToHappen(state, at) }))
    },
    forget: async (id) => void trajectories.delete(id),
    close: async () => {}
  }
}
