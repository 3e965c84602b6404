import { sdks } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** A pack without a number would be asked in a way it was not written for, as soon as there is another. */
export default {
  id: "pack-51",
  sentence: "it says for which SDK it was written, and this core speaks it",
  strength: "required",
  program: unless(function* ({ pack }) {
    const sdk: unknown = pack.sdk
    if (!sdks.some((spoken) => spoken === sdk)) yield `it says ${JSON.stringify(sdk)}, and this core speaks ${sdks.join(", ")}`
  })
} satisfies PackClause
