import { asking, putting } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "cuts references after 60 characters",
  caughtBy: ["directory-04"],
  breaks: (place) => {
    const cut = (person: string) => person.slice(0, 60)
    const short = putting((people) => people.map((one) => ({ ...one, person: cut(one.person) })))
    return asking(({ find }) => (person) => find(cut(person)))(short(place))
  }
} satisfies BrokenDirectory
