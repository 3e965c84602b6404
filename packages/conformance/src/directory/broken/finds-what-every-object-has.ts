import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"
import { known } from "../people.ts"

export default {
  name: "finds what every object of JavaScript has",
  caughtBy: ["directory-04"],
  breaks: asking(({ find }) => (person) => (person in {} && person !== "toString" ? Effect.succeed(known(person)) : find(person)))
} satisfies BrokenDirectory
