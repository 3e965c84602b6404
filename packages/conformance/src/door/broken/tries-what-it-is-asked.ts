import type { BrokenDoor } from "../broken.ts"

export default {
  name: "tries what it is asked about",
  caughtBy: ["door-09"],
  breaks: ({ take }) => ({
    whyNot: async (id, step, who) => {
      const answer = await take(id, step, who)
      return answer.ok ? undefined : answer.refusal
    }
  })
} satisfies BrokenDoor
