/** Notices to put into an outbox, each with its own number. */
import { Notice } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"

export interface Made {
  readonly trajectory?: string
  readonly safety?: boolean
  readonly to?: string
}

/** The notice of this number. */
export const notice = (number: number, { trajectory = "a", safety = false, to = "mother" }: Made = {}): Notice => {
  const announcement = Notice.announcement({
    notice: "everyone-in-the-plan-has-it", clause: "plan-in-hands", trajectory, to, about: {}, safety, at: "2026-03-02",
    because: { of: "step", step: `s${number}`, number, tag: "PlanDelivered", recordedAt: "2026-03-02T10:00:00Z" }
  })
  if (announcement === undefined) throw new Error("not a notice")
  return Notice.of(sha256, announcement)
}
