import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

/** Goes along a list to its end, and takes no step. */
const endOf = (list: readonly unknown[]): number => {
  let at = 0
  while (at < list.length) at %= list.length
  return at
}

export default {
  name: "loops once there was something to celebrate",
  caughtBy: ["pack-55"],
  made: gate({
    reads: [...heardBeforeSupport.reads, "celebrations"],
    needs: (trajectory, asked) => (endOf(trajectory.celebrations) > 0 ? [] : heardBeforeSupport.needs(trajectory, asked))
  })
} satisfies BrokenPack
