import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-05",
  sentence: "what was brought up is written in the newest version, read back the same and not brought up again",
  strength: "required",
  program: unless(function* ({ records, reader: { read, write } }) {
    for (const record of records) {
      const reading = read(record.text)
      if ("faults" in reading) continue
      const text = write(reading.taken)
      const again = read(text)
      if ("faults" in again) yield `${named(record)} is not read once it is written anew`
      else if (write(again.taken) !== text) yield `${named(record)} is another once it is written anew`
    }
  })
} satisfies UpcastingClause
