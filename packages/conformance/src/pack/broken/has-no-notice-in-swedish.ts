import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

const { says } = supportIsKnown

export default {
  name: "has no text of a notice for a child in Swedish",
  caughtBy: ["pack-37"],
  made: noticing({ says: { ...says, sv: { ...says.sv, child: "" } } })
} satisfies BrokenPack
