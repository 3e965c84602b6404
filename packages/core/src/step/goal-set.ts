import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** What will be present for the children when we are no longer worried about this danger. Clause consultant-sets-what; rules R8, R16-R19. */
export const GoalSet = define("GoalSet", {
  fields: {
    goal: f.fresh("goal"),
    danger: f.reference("danger"),
    children: f.some(f.reference("child")),
    says: f.words,
    seenForWeeks: f.optional(f.whole(1, 520))
  },
  moves: open,
  mandate: "set-the-what",
  story: [
    "The consultant says what will be there when it is well: an adult she trusts with her every evening.",
    "The danger has its goal; with a scale it is a whole."
  ],
  changes: (next, step, { at }) => {
    const { goal: id, danger, children, says, seenForWeeks } = step
    next.goals = [...next.goals, { id, danger, children, says, seenForWeeks, at }]
  },
  weighs: (_, { children }) => children,
  sketch: (scene) => ({ goal: scene.fresh("goal"), danger: scene.danger, children: scene.children, says: scene.words })
})
