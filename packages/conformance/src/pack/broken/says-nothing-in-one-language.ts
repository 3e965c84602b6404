import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

const { says } = heardBeforeSupport

export default {
  name: "says nothing to a child in Swedish",
  caughtBy: ["pack-18"],
  made: gate({ says: { ...says, sv: { ...says.sv, child: "" } } })
} satisfies BrokenPack
