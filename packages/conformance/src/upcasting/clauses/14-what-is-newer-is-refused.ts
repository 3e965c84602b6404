import { Canonical } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-14",
  sentence: "a step of a later version is refused as such, and nothing else is said of it",
  strength: "required",
  program: unless(function* ({ records, json, reader, newest }) {
    for (const record of records) {
      for (const later of [newest + 1, newest + 2]) {
        const of = { ...json(record), schema: later }
        for (const one of [of, { ...of, step: { step: "NotThereYet", more: 1 }, more: 1 }]) {
          const reading = reader.read(Canonical.write(one))
          const said = "faults" in reading ? reading.faults.map(({ path, problem }) => `${path.join(".")} ${problem}`).join(", ") : "read"
          if (said !== "schema newer") yield `${named(record)} as of version ${later} is ${"faults" in reading ? "refused as " : ""}${said}`
        }
      }
    }
  })
} satisfies UpcastingClause
