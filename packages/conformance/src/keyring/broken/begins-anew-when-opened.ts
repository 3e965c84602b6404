import { another, giving, whenOpenedAnew } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "begins with new keys when it is opened again",
  caughtBy: ["keyring-14"],
  breaks: (ring) => whenOpenedAnew(ring, (good, before) => (before === 0 ? good : { ...good, ...giving(good, another) }))
} satisfies BrokenKeyring
