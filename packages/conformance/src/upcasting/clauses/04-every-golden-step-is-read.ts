import { Fault } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-04",
  sentence: "every golden step of every version becomes a step that the newest reads, where it was kept",
  strength: "required",
  program: unless(function* ({ records, reader }) {
    for (const record of records) {
      const reading = reader.read(record.text, { trajectory: record.trajectory, number: record.number })
      if ("faults" in reading) yield `${named(record)}: ${reading.faults.slice(0, 3).map(Fault.sentence).join(", ")}`
    }
  })
} satisfies UpcastingClause
