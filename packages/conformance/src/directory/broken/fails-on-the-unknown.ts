import * as Effect from "effect/Effect"
import { DirectoryUnavailable } from "@omringd/core/Notices"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "fails on whom it does not know",
  caughtBy: ["directory-02", "directory-03", "directory-04", "directory-11", "directory-12", "directory-15"],
  breaks: asking(({ find }) => (person) => Effect.flatMap(find(person), (found) =>
    (found === undefined ? Effect.fail(new DirectoryUnavailable({ directory: "broken", why: "not-there", said: "there is nobody of that name" })) : Effect.succeed(found))))
} satisfies BrokenDirectory
