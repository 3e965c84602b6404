import type { BrokenDoor } from "../broken.ts"

export default {
  name: "tells what needs to happen in the first trajectory",
  caughtBy: ["door-10"],
  breaks: ({ whatNeedsToHappen }) => ({ whatNeedsToHappen: async (at) => (await whatNeedsToHappen(at)).slice(0, 1) })
} satisfies BrokenDoor
