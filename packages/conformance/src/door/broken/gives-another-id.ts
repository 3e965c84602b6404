import { nameless } from "../broken.ts"
import type { BrokenDoor } from "../broken.ts"
import type { DoorAnswer } from "../Door.ts"

const isIdTaken = (answer: DoorAnswer): boolean => !answer.ok && answer.refusal.reasons[0].reason === "IdTaken"

export default {
  name: "gives another id when one is in use",
  caughtBy: ["door-05"],
  breaks: ({ take }) => ({
    take: async (id, step, who) => {
      const answer = await take(id, step, who)
      return isIdTaken(answer) ? take(id, step, nameless(who)) : answer
    }
  })
} satisfies BrokenDoor
