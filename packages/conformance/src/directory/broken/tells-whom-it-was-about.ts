import * as Effect from "effect/Effect"
import { DirectoryUnavailable } from "@omringd/core/Notices"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "tells in a failure whom it was about",
  caughtBy: ["directory-18"],
  breaks: asking(({ find }) => {
    let latest = ""
    const told = ({ directory, why }: DirectoryUnavailable) => new DirectoryUnavailable({ directory, why, said: `could not look for someone after ${latest}` })
    return (person) => find(person).pipe(
      Effect.tap((found) => Effect.sync(() => { latest = found?.email ?? "" })),
      Effect.mapError(told)
    )
  })
} satisfies BrokenDirectory
