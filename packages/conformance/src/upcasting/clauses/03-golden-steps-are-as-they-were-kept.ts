import { Canonical, Chain } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

export default {
  id: "upcasting-03",
  sentence: "golden steps are as their version kept them: in canonical form, and each trajectory with the last link it had",
  strength: "required",
  program: unless(function* ({ golden, records, json, sha256 }) {
    for (const record of records) {
      const recorded = json(record)
      if (recorded["schema"] !== record.version) yield `${named(record)} says that it is of version ${String(recorded["schema"])}`
      if (Canonical.write(recorded) !== record.text) yield `${named(record)} is not in canonical form`
    }
    for (const [version, { texts, trajectories }] of Object.entries(golden)) {
      for (const trajectory of new Set([...Object.keys(texts), ...Object.keys(trajectories)])) {
        const link = Chain.links(sha256, Chain.beginning, texts[trajectory] ?? []).at(-1)
        if (link === undefined || link !== trajectories[trajectory]?.link) yield `version ${version}, ${trajectory} has another last link than is kept beside it`
      }
    }
  })
} satisfies UpcastingClause
