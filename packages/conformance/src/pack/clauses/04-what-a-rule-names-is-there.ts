import { Phase, Practice, Step } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

const strengths: readonly string[] = ["inv", "must", "should", "ask"]
const parts: readonly string[] = Object.keys(Practice.start("nothing")).filter((part) => !["id", "version", "history"].includes(part))
const phases: readonly string[] = Phase.names

/** What is mistyped is never looked at, and nobody notices. */
export default {
  id: "pack-04",
  sentence: "the steps a rule comes before, its phases, the parts it reads and its strength are ones there are",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const { id, before, during = [], reads, strength } of pack.rules) {
      for (const step of before) if (!Step.isTag(step)) yield `${id} comes before ${String(step)}`
      for (const phase of during) if (!phases.includes(phase)) yield `${id} is for the phase ${phase}`
      for (const part of reads) if (!parts.includes(part)) yield `${id} reads ${part}`
      if (!strengths.includes(strength)) yield `${id} has the strength ${strength}`
    }
  })
} satisfies PackClause
