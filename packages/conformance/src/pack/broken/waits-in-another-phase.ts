import { did, given, opened, teenager } from "@omringd/core/Story"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

const heard = [...opened(teenager), did("ChildHeard", { child: teenager.id })]
const left = did("InvolvementEnded", { because: "moved" })


export default {
  name: "has a rule that comes before a step, in a phase where that step is never taken",
  caughtBy: ["pack-05"],
  made: gate({
    before: ["WhatSettled"], during: ["Closed"],
    kept: { "she was heard, and the services left": given(heard, left).when("WhatSettled") },
    broken: { "the services left, and nobody had asked her": given(opened(teenager), left).when("WhatSettled") }
  })
} satisfies BrokenPack
