import * as Effect from "effect/Effect"
import { asking, putting } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "takes a point, a dash and a stroke for the same",
  caughtBy: ["directory-03"],
  breaks: (place) => {
    const plain = (person: string) => person.replaceAll(/[._-]/gu, ".")
    const marked = putting((people) => people.map((one) => ({ ...one, person: plain(one.person) })))
    const alike = asking(({ find }) => (person) => Effect.map(find(plain(person)), (found) => (found === undefined ? undefined : { ...found, person })))
    return alike(marked(place))
  }
} satisfies BrokenDirectory
