import type { BrokenDoor } from "../broken.ts"
import type { Door } from "../Door.ts"

/** One at a time; whoever comes meanwhile is sent away. */
const alone = (take: Door["take"]): Door["take"] => {
  let busy = false
  return async (id, step, who) => {
    if (busy) throw new Error("busy")
    busy = true
    try {
      await Promise.resolve()
      return await take(id, step, who)
    } finally {
      busy = false
    }
  }
}

export default {
  name: "sends away who comes second",
  caughtBy: ["door-08"],
  breaks: ({ take }) => ({ take: alone(take) })
} satisfies BrokenDoor
