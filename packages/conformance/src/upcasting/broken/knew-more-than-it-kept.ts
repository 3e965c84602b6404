import type { BrokenPast } from "../broken.ts"

export default {
  name: "knew a step in the first version, of which no golden one was kept",
  caughtBy: ["upcasting-02"],
  breaks: (good) => {
    const first = good.golden[1]
    return first === undefined ? good : { ...good, golden: { ...good.golden, 1: { ...first, knows: [...first.knows, "GoalSet"] } } }
  }
} satisfies BrokenPast
