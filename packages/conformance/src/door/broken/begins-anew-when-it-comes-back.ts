import type { BrokenDoor } from "../broken.ts"

export default {
  name: "begins a trajectory anew when it comes back to it from another",
  caughtBy: ["door-07"],
  breaks: ({ take, forget }) => {
    let last: string | undefined
    return {
      take: async (id, step, who) => {
        if (last !== undefined && last !== id) await forget(id)
        last = id
        return take(id, step, who)
      }
    }
  }
} satisfies BrokenDoor
