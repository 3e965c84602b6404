import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Words and pictures for the children: why the services came and what everyone does about it. Rules R46, R47. */
export const StoryMade = define("StoryMade", {
  fields: {
    story: f.fresh("story"),
    children: f.some(f.reference("child")),
    madeWith: f.some(f.reference("person")),
    agreedBy: f.list(f.reference("person")),
    says: f.words
  },
  moves: open,
  mandate: "take-part",
  story: [
    "Mother changes two sentences, then says: yes, this is what happened.",
    "The story is made with the parents before the children hear it."
  ],
  changes: (next, step) => {
    const { story: id, children, madeWith, agreedBy } = step
    next.stories = [...next.stories, { id, children, madeWith, agreedBy, told: [] }]
  },
  sketch: (scene) => ({
    story: scene.fresh("story"), children: scene.children, madeWith: [scene.parent], agreedBy: [scene.parent], says: scene.words
  })
})
