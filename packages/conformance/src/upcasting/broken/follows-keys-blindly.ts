import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"

/** Copies what is inside by assignment, into whatever stands under the same key. */
const merged = (into: { [key: string]: unknown }, from: Json): { [key: string]: unknown } => {
  for (const [key, value] of Object.entries(from)) {
    const there = into[key]
    into[key] = isObject(value) ? merged(isObject(there) ? there : {}, value) : value
  }
  return into
}

export default {
  name: "follows keys blindly",
  caughtBy: ["upcasting-16"],
  breaks: withFirst(({ up }) => (recorded) => up(merged({}, recorded)))
} satisfies BrokenPast
