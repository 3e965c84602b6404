import type { BrokenPast } from "../broken.ts"

export default {
  name: "says that there was a version before the first, and keeps nothing of it",
  caughtBy: ["upcasting-01"],
  breaks: (good) => ({ ...good, golden: { ...good.golden, 0: { knows: [], texts: {}, trajectories: {} } } })
} satisfies BrokenPast
