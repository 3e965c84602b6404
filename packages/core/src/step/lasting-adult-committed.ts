import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { informalAndHere } from "../trajectory/member.ts"

/** An adult says, in its own words, to stay in this child's life, whatever happens. Clause lasting-adults. */
export const LastingAdultCommitted = define("LastingAdultCommitted", {
  fields: { adult: f.reference("adult"), child: f.reference("child"), says: f.words },
  moves: open,
  mandate: "carry-the-plan",
  story: [
    "I will be there for you, also when you are thirty, says her aunt.",
    "Someone who is paid to be there cannot be this for a child."
  ],
  misfits: (trajectory, step) => [
    ...informalAndHere(trajectory, step.adult, "adult"),
    ...(step.says.by === step.adult ? [] : [{ code: "not-one-of-theirs" as const, path: "says.by", about: step.says.by }])
  ],
  changes: (next, step, { at }) => {
    const others = next.lastingAdults.filter(({ adult, child }) => adult !== step.adult || child !== step.child)
    next.lastingAdults = [...others, { adult: step.adult, child: step.child, at }]
  },
  sketch: (scene) => {
    const adult = scene.about["adult"] ?? scene.about["person"] ?? scene.informal
    return { adult, child: scene.child, says: { ...scene.words, by: adult } }
  }
})
