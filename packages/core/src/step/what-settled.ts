import { Field as f } from "../Field.ts"
import { define, onEveryChild } from "../StepDefinition.ts"
import { Phase } from "../Phase.ts"
import { What } from "../trajectory/what.ts"

/** Everyone knows WHAT must change: dangers with goals and scales, bottom lines, when the services leave. */
export const WhatSettled = define("WhatSettled", {
  fields: { acknowledgedBy: f.some(f.reference("person")) },
  moves: { Exploring: "Planning", Planning: "Planning", Testing: "Planning" },
  mandate: "set-the-what",
  story: [
    "The consultant lays the whole map on the table and everyone says it is this.",
    "WHAT must change is settled; HOW is for the family and its network."
  ],
  changes: (next, step, { at }) => {
    const what = What.of(next, step.acknowledgedBy, at)
    if (what === undefined || !Phase.isOpen(next.phase)) return
    next.phase = { ...Phase.opening(next.phase), name: "Planning", since: at, what }
  },
  weighs: onEveryChild,
  sketch: (scene) => ({ acknowledgedBy: scene.everyone })
})
