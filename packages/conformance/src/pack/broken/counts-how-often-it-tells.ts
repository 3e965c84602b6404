import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "counts how often it told, and says so",
  caughtBy: ["pack-44"],
  made: () => {
    let times = 0
    return telling((good) => good().map(({ to, about }) => ({ to, about: { ...about, time: String((times += 1)) } })))()
  }
} satisfies BrokenPack
