import * as Effect from "effect/Effect"
import { Canonical } from "@omringd/core"
import { same } from "../../seen.ts"
import { allLinks, linksOf } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-45",
  sentence: "a chain goes on through whichever handle adds to it, also after another forgot the trajectory and began it anew",
  strength: "optional",
  needs: ["chained", "several"],
  program: (place) =>
    Effect.gen(function* () {
      const [one, other] = [yield* opened(place), yield* opened(place)]
      yield* one.append("a", 0, steps("a", 1, 2))
      yield* other.append("a", 2, steps("a", 3, 3))
      yield* one.append("a", 3, steps("a", 4, 4))
      const whole = steps("a", 1, 4)
      yield* same((yield* allLinks(one, 10)).map(({ link }) => link), yield* linksOf(whole.map(Canonical.write)))
      yield* other.forget("a")
      const anew = [1, 2, 3, 4].map((number) => step("a", number, { id: `anew.${number}` }))
      yield* other.append("a", 0, anew)
      yield* one.append("a", 4, steps("a", 5, 5))
      yield* same((yield* allLinks(one, 10)).map(({ link }) => link), yield* linksOf([...anew, ...steps("a", 5, 5)].map(Canonical.write)))
    })
} satisfies StoreClause
