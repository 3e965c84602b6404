import type { BrokenDoor } from "../broken.ts"

export default {
  name: "refuses a step proposed twice, as if its id were another's",
  caughtBy: ["door-04"],
  breaks: ({ take }) => ({
    take: async (trajectory, step, who) => {
      const answer = await take(trajectory, step, who)
      if (!answer.ok || !answer.again) return answer
      const { id, number, step: { step: refused } } = answer.taken
      return { ok: false, refusal: { refused, trajectory, reasons: [{ reason: "IdTaken", id, number }] } }
    }
  })
} satisfies BrokenDoor
