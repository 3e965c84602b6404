import * as Effect from "effect/Effect"
import { asking, putting } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "takes references that differ in capitals only for the same",
  caughtBy: ["directory-03"],
  breaks: (place) => {
    const small = putting((people) => people.map((one) => ({ ...one, person: one.person.toLowerCase() })))
    const alike = asking(({ find }) => (person) => Effect.map(find(person.toLowerCase()), (found) => (found === undefined ? undefined : { ...found, person })))
    return alike(small(place))
  }
} satisfies BrokenDirectory
