import { Canonical } from "@omringd/core"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"

export default {
  name: "reads what a later version wrote as if it were the newest",
  caughtBy: ["upcasting-14"],
  breaks: ({ reader, ...good }) => ({
    ...good,
    reader: {
      ...reader,
      read: (input, place) => {
        const recorded: unknown = typeof input === "string" ? JSON.parse(input) : input
        return reader.read(isObject(recorded) && Number(recorded["schema"]) > 3 ? Canonical.write({ ...recorded, schema: 3 }) : input, place)
      }
    }
  })
} satisfies BrokenPast
