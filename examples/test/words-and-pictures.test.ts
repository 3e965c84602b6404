import { describe, expect, it } from "vitest"
import { tell } from "./told.ts"

const told = tell("words-and-pictures")

describe("words and pictures", () => {
  const { trajectory } = told
  it("grows from the worker's draft to a story both parents said yes to", () => {
    expect(trajectory.stories.map(({ id, madeWith, agreedBy }) => [id, madeWith, agreedBy])).toEqual([
      ["first-draft", ["clare"], []], ["after-mummy", ["clare", "mummy"], ["mummy"]],
      ["story-of-e-and-l", ["clare", "mummy", "daddy"], ["mummy", "daddy"]]
    ])
  })
  it("goes in the published order: mum, changes, dad, the children along with mum, their pictures", () => {
    const order = [...trajectory.history].flatMap(({ step }) => {
      if (step.step === "StoryMade") return [step.story]
      if (step.step === "ViewAdded") return [`shared with ${step.of}`]
      if (step.step === "StoryTold") return [`told ${step.story} to ${step.to.join(" and ")} with ${step.present.join(" and ")}`]
      return step.step === "ChildHeard" ? [`${step.how} of ${step.child}`] : []
    })
    expect(order).toEqual([
      "first-draft", "shared with mummy", "after-mummy", "shared with daddy", "story-of-e-and-l",
      "told story-of-e-and-l to e and l with mummy and clare", "drawing of e", "drawing of l"
    ])
  })
})
