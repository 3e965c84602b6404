/** Packs that whoever put them together answers for: asked as they stand, with the very trajectory. One that throws is named, and stops nobody. */
import type { Asking, Hear, Heard } from "./asking.ts"
import { Stopped } from "./failing.ts"
import { watched } from "./watched.ts"
import type { Pack } from "../Pack.ts"

const heard = <A>(question: () => readonly A[]): Heard<A> => {
  try {
    return { said: question(), failed: undefined }
  } catch (thrown) {
    return { said: [], failed: Stopped.reason(thrown), thrown }
  }
}
const hear = <A>(...[watch, source, trajectory, question]: Parameters<Hear<A>>): Heard<A> =>
  watch === undefined ? heard(question) : watched(watch, source, trajectory, () => heard(question))
const asItStands = <A>(value: A): A => value

export const trusted: Asking = {
  choose: (given) => ({ packs: given as readonly Pack[], problems: [] }), // trusted to be packs, and to fit
  view: (_, trajectory) => trajectory,
  whole: asItStands, shown: asItStands,
  gaps: hear, tellings: hear, keepings: hear
}
