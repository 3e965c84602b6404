import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

const frozen = <A>(value: A): A => {
  if (typeof value === "object" && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}

export default {
  id: "upcasting-08",
  sentence: "an upcaster changes nothing of what it is given",
  strength: "required",
  program: unless(function* ({ records, raised, json }) {
    for (const record of records) {
      if (raised(record.version, json(record)) === undefined) continue
      const given = json(record)
      raised(record.version, given)
      if (JSON.stringify(given) !== record.text) yield `${named(record)} was written into`
      if (raised(record.version, frozen(json(record))) === undefined) yield `${named(record)} is not brought up where it cannot be written into`
    }
  })
} satisfies UpcastingClause
