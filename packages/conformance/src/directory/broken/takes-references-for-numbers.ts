import { asking, putting } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "takes a reference that looks like a number for that number",
  caughtBy: ["directory-04"],
  breaks: (place) => {
    const counted = (person: string) => (/^\d/u.test(person) && !Number.isNaN(Number(person)) ? String(Number(person)) : person)
    const numbers = putting((people) => people.map((one) => ({ ...one, person: counted(one.person) })))
    return asking(({ find }) => (person) => find(counted(person)))(numbers(place))
  }
} satisfies BrokenDirectory
