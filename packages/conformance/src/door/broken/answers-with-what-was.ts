import { isReference } from "@omringd/core"
import type { BrokenDoor } from "../broken.ts"

export default {
  name: "answers with the trajectory as it was before the step",
  caughtBy: ["door-01"],
  breaks: ({ take, read }) => ({
    take: async (id, step, who) => {
      const before = isReference(id) ? await read(id) : undefined
      const answer = await take(id, step, who)
      return answer.ok && before !== undefined ? { ...answer, trajectory: before } : answer
    }
  })
} satisfies BrokenDoor
