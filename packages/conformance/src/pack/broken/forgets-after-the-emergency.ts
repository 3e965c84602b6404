import { did, given, opened, teenager } from "@omringd/core/Story"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "asks in an emergency, and never again",
  caughtBy: ["pack-25"],
  made: gate({
    before: ["ChildPlaced"],
    needs: (trajectory, asked) => (asked.proposed === undefined ? [] : heardBeforeSupport.needs(trajectory, asked)),
    kept: { "she was heard": given(opened(teenager), did("ChildHeard")).when("ChildPlaced") },
    broken: { "nobody asked her": given(opened(teenager)).when("ChildPlaced") }
  })
} satisfies BrokenPack
