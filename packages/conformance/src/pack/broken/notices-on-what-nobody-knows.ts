import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { sample } from "../sample.ts"

const { rules, notices = [] } = sample()

export default {
  name: "tells people something on a clause that nobody knows",
  caughtBy: ["pack-49"],
  made: () => ({
    ...noticing({ clause: "R999" })(), sources: [...rules, ...notices].map(({ clause }) => clause)
  })
} satisfies BrokenPack
