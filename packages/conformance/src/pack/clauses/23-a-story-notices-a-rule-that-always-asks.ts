import { Need } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundAtTheEnd, toldStories } from "../tales.ts"

const alwaysAsking = (rule: Rule): Rule => ({ ...rule, during: undefined, needs: () => [Need.of("anything", {}).metBy("ReviewHeld")] })

/** A story in which a rule is not asked is kept whatever the rule says. That a rule never asks is noticed by those that break it. */
export default {
  id: "pack-23",
  sentence: "of the stories that keep a rule one turns red when it always finds something missing",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const rule of pack.rules) {
      const kept = toldStories(rule.kept)
      if (kept.length > 0 && kept.every((told) => foundAtTheEnd(alwaysAsking(rule), told).length === 0)) yield `${rule.id} is asked in none of the stories that keep it`
    }
  })
} satisfies PackClause
