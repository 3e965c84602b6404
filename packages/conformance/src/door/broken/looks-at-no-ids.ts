import { nameless } from "../broken.ts"
import type { BrokenDoor } from "../broken.ts"

export default {
  name: "does not look at ids",
  caughtBy: ["door-03", "door-04", "door-05", "door-08"],
  breaks: ({ take }) => ({ take: (id, step, who) => take(id, step, nameless(who)) })
} satisfies BrokenDoor
