import type { BrokenDoor } from "../broken.ts"

export default {
  name: "throws at what is no step",
  caughtBy: ["door-06"],
  breaks: ({ take }) => ({ take: (id, step, who) => take(id, JSON.parse(JSON.stringify(step)), who) })
} satisfies BrokenDoor
