import type { BrokenDoor } from "../broken.ts"
import { joined } from "../saying.ts"

export default {
  name: "records something when it refuses",
  caughtBy: ["door-02", "door-03", "door-06"],
  breaks: ({ take }) => ({
    take: async (id, step, who) => {
      const answer = await take(id, step, who)
      if (!answer.ok) await take(id, joined("someone"), { by: "someone", at: "2026-03-02" })
      return answer
    }
  })
} satisfies BrokenDoor
