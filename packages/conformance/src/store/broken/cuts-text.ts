import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const cut = (taken: Taken): Taken =>
  JSON.parse(JSON.stringify(taken), (_, value: unknown) => (typeof value === "string" ? value.slice(0, 16_000) : value)) as Taken // a copy of a step

export default {
  name: "cuts text off where its column ends",
  caughtBy: ["store-18"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => append(id, expected, taken.map((one) => cut(one))) }))
} satisfies Broken
