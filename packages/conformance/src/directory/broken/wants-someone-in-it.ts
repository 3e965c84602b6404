import * as Effect from "effect/Effect"
import { DirectoryUnavailable } from "@omringd/core/Notices"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"
import type { DirectoryPlace } from "../Place.ts"

export default {
  name: "does not answer as long as nobody is in it",
  caughtBy: ["directory-02"],
  breaks: (place) => {
    let isEmpty = true
    const put: DirectoryPlace["put"] = (people) => {
      isEmpty = people.length === 0
      return place.put(people)
    }
    const emptyFails = asking(({ find }) => (person) => Effect.suspend(() =>
      (isEmpty ? Effect.fail(new DirectoryUnavailable({ directory: "broken", why: "other", said: "there is nobody in it" })) : find(person))))
    return { ...emptyFails(place), put }
  }
} satisfies BrokenDirectory
