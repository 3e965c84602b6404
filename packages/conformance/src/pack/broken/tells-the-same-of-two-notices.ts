import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookingBackIsComing, supportIsKnown } from "../sample.ts"

const { says } = supportIsKnown

export default {
  name: "tells a child the same in two notices",
  caughtBy: ["pack-39"],
  made: noticing({ says: { ...says, sv: { ...says.sv, child: lookingBackIsComing.says.sv.child } } })
} satisfies BrokenPack
