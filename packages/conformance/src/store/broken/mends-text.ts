import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const mended = (taken: Taken): Taken =>
  JSON.parse(JSON.stringify(taken), (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value)) as Taken // a copy of a step

export default {
  name: "mends halves of pairs in text",
  caughtBy: ["store-18"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => append(id, expected, taken.map((one) => mended(one))) }))
} satisfies Broken
