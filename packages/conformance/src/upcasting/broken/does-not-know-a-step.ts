import type { BrokenPast } from "../broken.ts"

export default {
  name: "got a new step, of which no golden one was kept",
  caughtBy: ["upcasting-02"],
  breaks: (good) => ({ ...good, knows: [...(good.knows ?? []), "GoalSet"] })
} satisfies BrokenPast
