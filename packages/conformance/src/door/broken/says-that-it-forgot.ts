import type { BrokenDoor } from "../broken.ts"

export default {
  name: "says that it forgot",
  caughtBy: ["door-11"],
  breaks: () => ({ forget: async () => {} })
} satisfies BrokenDoor
