import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-07",
  sentence: "a step is brought up the same whenever it is asked, and whatever was brought up before it",
  strength: "required",
  program: unless(function* ({ records, raised, json }) {
    const first = records.map((record) => JSON.stringify(raised(record.version, json(record))))
    for (let index = records.length - 1; index >= 0; index--) {
      const record = records[index]
      if (record !== undefined && JSON.stringify(raised(record.version, json(record))) !== first[index]) yield `${named(record)} is brought up as another when others came before it`
    }
  })
} satisfies UpcastingClause
