import type { BrokenDoor } from "../broken.ts"
import { joined } from "../saying.ts"

export default {
  name: "lets a stranger in whom it refuses",
  caughtBy: ["door-02"],
  breaks: ({ take }) => ({
    take: async (id, step, who) => {
      const answer = await take(id, step, who)
      if (!answer.ok && answer.refusal.reasons.some(({ reason }) => reason === "NotInIt")) await take(id, joined("stranger"), { by: "stranger", at: "2026-03-02" })
      return answer
    }
  })
} satisfies BrokenDoor
