import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "makes a note of whom it told in what it reads, in a way that is no error where nothing can be written",
  caughtBy: ["pack-48"],
  made: telling((good, { trajectory }) => {
    const told = good()
    Reflect.set(trajectory, "told", told.length)
    return told
  })
} satisfies BrokenPack
