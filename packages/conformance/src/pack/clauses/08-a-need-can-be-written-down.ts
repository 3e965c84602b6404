import { isReference } from "@omringd/core"
import type { Gap } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

const whys: readonly unknown[] = ["no", "unknown", "disputed"]

const isAbout = (about: unknown): boolean =>
  typeof about === "object" && about !== null && !Array.isArray(about) &&
  Object.entries(about).every(([name, reference]) => /^[A-Za-z]\w*$/u.test(name) && isReference(reference))

const faultIn = ({ what, about, why }: Gap): string | undefined => {
  if (typeof what !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(what)) return `its code is ${JSON.stringify(what)}`
  if (!isAbout(about)) return `it is about ${JSON.stringify(about)}, which is not references by name`
  return whys.includes(why) ? undefined : `it is open because ${JSON.stringify(why)}`
}

/** What is no reference can be someone's words, and needs are recorded where no words are. */
export default {
  id: "pack-08",
  sentence: "each need can be written down: a code, references by name that it is about, and why it is open",
  strength: "required",
  program: unless(function* (looked) {
    for (const { rule, gap } of looked.found()) {
      const fault = faultIn(gap)
      if (fault !== undefined) yield `${rule.id}: ${fault}`
    }
  })
} satisfies PackClause
