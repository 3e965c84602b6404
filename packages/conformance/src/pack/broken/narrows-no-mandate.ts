import { narrowing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

const mistyped: object = { "set-the-how": ["consultant"] }


export default {
  name: "narrows a mandate that is mistyped",
  caughtBy: ["pack-06"],
  made: narrowing(mistyped)
} satisfies BrokenPack
