import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

const { says } = supportIsKnown

export default {
  name: "tells in English where it should in Dutch",
  caughtBy: ["pack-39"],
  made: noticing({ says: { ...says, nl: says.en } })
} satisfies BrokenPack
