import { Field as f } from "../Field.ts"
import { Moment } from "../Moment.ts"
import { define, open } from "../StepDefinition.ts"

/** Someone calls family and network together, on a day. Whoever moves the meeting calls it again. Clause network-called-in; rule R63. */
export const NetworkMeetingCalled = define("NetworkMeetingCalled", {
  fields: {
    on: f.day,
    /** Children too: whether they come is theirs to say. */
    invited: f.some(f.reference("person"))
  },
  moves: { ...open, Closed: "Closed" },
  mandate: "take-part",
  story: [
    "Uncle calls everyone to the kitchen table, on Thursday, the children too.",
    "Who is asked is known, and on which day they meet."
  ],
  misfits: (_, step, __, at) => (step.on < Moment.dayOf(at) ? [{ code: "before-its-own-day", path: "on" }] : []),
  changes: (next, step, { by, at }) => {
    next.calls = [...next.calls, { by, on: step.on, invited: step.invited, at }]
  },
  sketch: (scene) => ({ on: Moment.dayOf(scene.at), invited: scene.everyone })
})
