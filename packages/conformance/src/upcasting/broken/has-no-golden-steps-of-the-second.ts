import type { BrokenPast } from "../broken.ts"

export default {
  name: "has no golden steps of the second version",
  caughtBy: ["upcasting-01", "upcasting-10"],
  breaks: (good) => {
    const { 2: _, ...golden } = good.golden
    return { ...good, golden }
  }
} satisfies BrokenPast
