import type { BrokenDoor } from "../broken.ts"

export default {
  name: "has no clock",
  caughtBy: ["door-12"],
  breaks: () => ({})
} satisfies BrokenDoor
