import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** What must be in place at the least, whatever way the family finds. It is a WHAT, never a how. */
export const BottomLineSet = define("BottomLineSet", {
  fields: {
    line: f.fresh("line"),
    children: f.some(f.reference("child")),
    dangers: f.some(f.reference("danger")),
    says: f.words
  },
  moves: open,
  mandate: "set-the-what",
  story: [
    "She is never alone with him: that much must be certain.",
    "Who sees to it, and how, is for the family and its network to find."
  ],
  changes: (next, step, { at }) => {
    const { line: id, children, dangers, says } = step
    next.lines = [...next.lines, { id, children, dangers, says, at }]
  },
  sketch: (scene) => ({ line: scene.fresh("line"), children: scene.children, dangers: [scene.danger], says: scene.words })
})
