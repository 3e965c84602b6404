import { Canonical } from "@omringd/core"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"

const doubled = ({ step, ...around }: Json): Json =>
  ({ ...around, step: isObject(step) && step["step"] === "ChildHeard" ? { ...step, readBack: step["readBack"] !== true } : step })

export default {
  name: "brings up once more what is of the newest version",
  caughtBy: ["upcasting-05"],
  breaks: ({ reader, ...good }) => ({
    ...good,
    reader: {
      ...reader,
      read: (input, place) => {
        const recorded: unknown = typeof input === "string" ? JSON.parse(input) : input
        return reader.read(isObject(recorded) && recorded["schema"] === 3 ? Canonical.write(doubled(recorded)) : input, place)
      }
    }
  })
} satisfies BrokenPast
