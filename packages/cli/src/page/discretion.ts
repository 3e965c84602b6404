/** What is not told to everyone: who told the services of a worry, the names of things, and grown-ups' words about a child to that child. */
import type { About, Register, Shape, StepTag, Words } from "@omringd/core"
import { hidesRole } from "@omringd/rules/language"
import type { Audience } from "./audience.ts"

/** Who told the services of a worry is said to professionals only. */
export const hidesWhose = (tag: string, { register }: Pick<Audience, "register">): boolean => tag === "SignalReceived" && register !== "professional"
export const hidesField = (tag: string, name: string, value: unknown, audience: Pick<Audience, "register">): boolean =>
  hidesRole(value, audience) || (hidesWhose(tag, audience) && (name === "from" || name === "as"))

/** Steps whose words were meant for the child. */
const forChildren: ReadonlySet<string> = new Set<StepTag>([
  "ReasonExplained", "StepExplained", "StoryMade", "FeedbackAnswered", "LastingAdultCommitted", "SafePersonChosen", "SuccessCelebrated"
])

/** A child reads its own words and what was said to it; what grown-ups wrote about it for each other is not read out to it. @beta */
export const mayQuote = (said: Words, tag: string, { register, isChild }: Pick<Audience, "register" | "isChild">): boolean =>
  register !== "child" || isChild(said.by) || forChildren.has(tag)

/** What is needed for a child itself; what grown-ups owe each other is not put on its shoulders. @beta */
export const concerns = (about: About, { register, isChild }: Pick<Audience, "register" | "isChild">): boolean =>
  register !== "child" || Object.values(about).some(isChild)

const people = new Set(["person", "child", "adult", "anyone"])

/** Things other than people are named to professionals; to others those names say nothing. */
export const isFor = (register: Register, shape: Shape): boolean => {
  switch (shape.kind) {
    case "fresh": return register === "professional" && shape.of !== "person"
    case "reference": return register === "professional" || (register === "family" && people.has(shape.to))
    case "list": return isFor(register, shape.of.shape)
    case "code": case "day": case "flag": return register !== "child"
    case "either": return shape.of.some((one) => isFor(register, one.shape))
    case "whole": case "words": case "record": case "step": return true
  }
}
