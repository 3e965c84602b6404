import { Need, Pack, Rule } from "@omringd/core"
import { given, opened, teenager } from "@omringd/core/Story"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport, sample } from "../sample.ts"

const another = (): Rule =>
  Rule.define({
    id: "met-before-a-review", clause: "made-up-3", strength: "must", before: ["ReviewHeld"], reads: ["meetings"],
    needs: ({ meetings }) => (meetings.length === 0 ? [Need.of("meeting", {}).metBy("NetworkMeetingHeld")] : []),
    says: heardBeforeSupport.says,
    kept: {},
    broken: { "they never met": given(opened(teenager)).when("ReviewHeld") }
  })

export default {
  name: "rewrites a rule of a pack beside it, so that it asks nothing any more",
  caughtBy: ["pack-24"],
  made: () => {
    const rule = another()
    const beside = [Pack.define({ name: "other", version: "1.0.0", sdk: 1, rules: [rule] })]
    Object.assign(rule, { needs: () => [] })
    return { pack: sample(), beside }
  }
} satisfies BrokenPack
