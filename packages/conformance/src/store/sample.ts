/** Steps to keep. They were never judged: a store keeps what it is given. */
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"

interface Chosen {
  readonly id?: string
  readonly text?: string
}

export const someone = "noor"

export const step = (trajectory: string, number: number, { id = `${trajectory}.${number}`, text = `what worries us, ${number}` }: Chosen = {}): Taken => ({
  id, trajectory, number,
  step: Step.make("SignalReceived", {
    signal: `signal-${number}`, from: "teacher", as: "referrer", children: [],
    worries: { text, about: [someone], by: "teacher" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }),
  by: "teacher", under: "raise-a-signal", at: "2026-03-02", recordedAt: "2026-03-02T09:30:00Z", packs: ["charter@1.0.0"], schema: 1
})

/** Steps with these numbers. */
export const steps = (trajectory: string, from: number, to: number): readonly Taken[] =>
  Array.from({ length: to - from + 1 }, (_, index) => step(trajectory, from + index))


/** The same steps with the numbers after a version. */
export const renumbered = (taken: readonly Taken[], version: number): readonly Taken[] => taken.map((one, index) => ({ ...one, number: version + index + 1 }))
