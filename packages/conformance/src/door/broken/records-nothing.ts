import type { BrokenDoor } from "../broken.ts"
import { pureDoor } from "../pureDoor.ts"

export default {
  name: "records nothing",
  caughtBy: ["door-01", "door-03", "door-04", "door-05", "door-07", "door-08", "door-09", "door-10", "door-11"],
  breaks: ({ practice }) => ({ take: (id, step, who) => pureDoor(practice).take(id, step, who) })
} satisfies BrokenDoor
