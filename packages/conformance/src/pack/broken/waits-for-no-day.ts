import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "waits for a day as well as for a step",
  caughtBy: ["pack-36"],
  made: noticing({ tellsWhenDue: { when: "overdue", ahead: {}, tells: () => [] } })
} satisfies BrokenPack
