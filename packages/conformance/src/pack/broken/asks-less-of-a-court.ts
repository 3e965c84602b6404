import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "does not ask any more once the court has a say",
  caughtBy: ["pack-28"],
  made: gate({
    reads: [...heardBeforeSupport.reads, "frame"],
    needs: (trajectory, asked) => (trajectory.frame.track === "judicial" ? [] : heardBeforeSupport.needs(trajectory, asked))
  })
} satisfies BrokenPack
