import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

const { says } = supportIsKnown

export default {
  name: "names someone in a notice whom it says nothing about",
  caughtBy: ["pack-38"],
  made: noticing({ says: { ...says, en: { ...says.en, family: "{worker} has something for you." } } })
} satisfies BrokenPack
