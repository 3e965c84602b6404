/** Whether someone who is asked how it goes says so, as their own luck has it. */
import type { AnyStep } from "@omringd/core"
import type { Task } from "./task.ts"
import type { Draw } from "../study/distributions.ts"

export interface Feedback {
  /** What follows on a step that was taken. */
  after(step: AnyStep): readonly Task[]
}

export const Feedback = {
  of: (draw: Draw, gives: number): Feedback => ({
    after: (step) => (step.step === "FeedbackAsked" && draw() < gives ? [{ tag: "FeedbackGiven", about: { person: String(step["of"]) } }] : [])
  })
}
