import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"

export default {
  name: "changes when a step was recorded",
  caughtBy: ["upcasting-09"],
  breaks: withFirst(({ up }) => (recorded) => ({ ...up(recorded), recordedAt: "2026-12-31" }))
} satisfies BrokenPast
