import { Field as f } from "../Field.ts"
import type { PhaseName } from "../Phase.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** Told again without the step that led here, a story may stand in any phase. */
const anywhere: { readonly [P in keyof typeof started]: PhaseName } = started

/**
 * Something was recorded wrongly. What was recorded stays; what is true from now on is told as if it had been recorded
 * so: with another step of the same kind `instead`, or, left out, as entered in error. Opinions are answered, not edited.
 *
 * A step is corrected by whoever took it, or by someone whose role could have taken it; so what everyone may take, everyone who is in it may
 * correct. Only that a parent was never one is for the parent to say, or for whoever wrote it (clause parents-worth-working-with). Whose
 * words may be corrected by whom, beyond that, is for the host.
 */
export const StepCorrected = define("StepCorrected", {
  fields: { corrects: f.reference("step"), instead: f.optional(f.step), because: f.words },
  moves: anywhere,
  mandate: "take-part",
  story: [
    "The day was wrong: it happened on the fourteenth.",
    "The correction is a step of its own; on any earlier day the story is told as it was known then."
  ],
  // What a correction changes is worked out in Fold.ts: the history is told again with the other step in its place.
  changes: () => {},
  sketch: ({ recorded, words }) =>
    recorded === undefined ? { corrects: nobody, because: words } : { corrects: recorded.id, instead: recorded.step, because: words }
})
