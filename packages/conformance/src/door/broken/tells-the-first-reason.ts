import type { BrokenDoor } from "../broken.ts"

export default {
  name: "tells the first reason only",
  caughtBy: ["door-03"],
  breaks: ({ take }) => ({
    take: async (id, step, who) => {
      const answer = await take(id, step, who)
      return answer.ok ? answer : { ok: false, refusal: { ...answer.refusal, reasons: [answer.refusal.reasons[0]] } }
    }
  })
} satisfies BrokenDoor
