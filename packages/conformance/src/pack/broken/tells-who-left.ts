import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells those who left as well",
  caughtBy: ["pack-47"],
  made: telling((good, { trajectory: { people }, taken: { by } }) => [...good(), ...people.filter(({ until }) => until !== undefined).map(({ id }) => ({ to: id, about: { by } }))])
} satisfies BrokenPack
