import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** One child is let go, the trajectory goes on for the others. Safe, loved and surrounded are answered, each. */
export const ChildLetGo = define("ChildLetGo", {
  fields: {
    child: f.reference("child"),
    because: f.code("let-go", "moved", "of-age", "court-ended", "no-return", "not-needed"),
    safe: f.words,
    loved: f.words,
    surrounded: f.words
  },
  moves: open,
  mandate: "hold-the-public-mandate",
  story: [
    "The eldest turns eighteen and goes his own way; for his sister it goes on.",
    "Is he safe, is he loved, who is around him: each has an answer."
  ],
  misfits: (trajectory, step) => {
    const there = trajectory.children.filter(({ letGo }) => letGo === undefined)
    if (!there.some(({ id }) => id === step.child)) return [{ code: "already-so", path: "child", about: step.child }]
    return there.length === 1 ? [{ code: "last-child-ends-involvement", path: "child", about: step.child }] : []
  },
  changes: (next, step, { at }) => {
    next.children = next.children.map((child) => (child.id === step.child ? { ...child, letGo: at } : child))
  },
  sketch: (scene) => ({ child: scene.child, because: "let-go", safe: scene.words, loved: scene.words, surrounded: scene.words })
})
