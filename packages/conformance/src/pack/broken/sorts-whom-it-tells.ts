import type { Person } from "@omringd/core"
import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

/** Only a type says that they cannot be written to. */
const sort = (people: readonly Person[]): void => {
  const list: unknown = people
  if (Array.isArray(list)) list.sort((a, b) => String(a.id).localeCompare(String(b.id)))
}

export default {
  name: "sorts the people it reads where they lie",
  caughtBy: ["pack-48"],
  made: telling((good, { trajectory: { people } }) => {
    sort(people)
    return good()
  })
} satisfies BrokenPack
