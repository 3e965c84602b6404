/** Steps that can be told from their place alone, so that whoever finds them knows what they should be. */
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"

/** How many steps are added at once after a version: mostly one. */
export const sizeAfter = (version: number): number => (version % 3 === 2 ? 2 + (version % 7) : 1)

export const written = (trajectory: string, number: number): Taken => ({
  id: `${trajectory}.${number}`, trajectory, number,
  step: Step.make("SignalReceived", {
    signal: `signal-${number}`, from: "teacher", as: "referrer", children: [],
    worries: { text: `what worries us, ${number} `.repeat(1 + ((number * 31) % 60)), about: ["noor"], by: "teacher" },
    goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }),
  by: "teacher", under: "raise-a-signal", at: "2026-03-02", recordedAt: "2026-03-02T09:30:00Z", packs: ["charter@1.0.0"], schema: 1
})

export const writtenAfter = (trajectory: string, version: number): readonly Taken[] =>
  Array.from({ length: sizeAfter(version) }, (_, index) => written(trajectory, version + 1 + index))
