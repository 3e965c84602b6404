import { Canonical } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"

/** Not a name that any version is likely to have had. */
const unheardOf = "unheardOf"

export default {
  id: "upcasting-15",
  sentence: "what its version did not know is refused, and neither dropped nor mended",
  strength: "required",
  program: unless(function* ({ records, json, reader }) {
    const isRead = (recorded: Json): boolean => "taken" in reader.read(Canonical.write(recorded))
    for (const record of records) {
      const recorded = json(record)
      const { step } = recorded
      if (!isObject(step) || !isRead(recorded)) continue
      if (isRead({ ...recorded, [unheardOf]: 1 })) yield `${named(record)} is read with a key beside it that no version knew`
      if (isRead({ ...recorded, step: { ...step, [unheardOf]: 1 } })) yield `${named(record)} is read with a field that no version knew`
      if (isRead({ ...recorded, step: { ...step, step: "UnheardOf" } })) yield `${named(record)} is read by a name that no version knew`
      if (isRead({ ...recorded, step: undefined })) yield `${named(record)} is read without its step`
    }
  })
} satisfies UpcastingClause
