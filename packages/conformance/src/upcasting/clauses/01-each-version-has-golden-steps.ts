import { unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-01",
  sentence: "each version from the first to the newest has golden steps, and no other version has",
  strength: "required",
  program: unless(function* ({ golden, newest, records }) {
    for (let version = 1; version <= newest; version++) {
      if (!records.some((one) => one.version === version)) yield `version ${version} has none`
    }
    for (const version of Object.keys(golden)) {
      if (!(Number(version) >= 1 && Number(version) <= newest)) yield `nothing leads to version ${version}`
    }
  })
} satisfies UpcastingClause
