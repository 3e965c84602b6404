import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** The story is told to a child, with those it trusts beside it. Clause explained-to-the-child. */
export const StoryTold = define("StoryTold", {
  fields: { story: f.reference("story"), to: f.some(f.reference("child")), present: f.list(f.reference("person")) },
  moves: open,
  mandate: "take-part",
  story: [
    "Mother reads it to them, the care worker sits beside.",
    "They keep it, and draw in it."
  ],
  changes: (next, step, { at }) => {
    const told = step.to.map((to) => ({ to, at }))
    next.stories = next.stories.map((one) => (one.id === step.story ? { ...one, told: [...one.told, ...told] } : one))
  },
  sketch: (scene) => ({ story: scene.latest("story", scene.trajectory.stories), to: scene.children, present: [] })
})
