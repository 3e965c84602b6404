import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { longestText } from "@omringd/core"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

export default {
  id: "store-18",
  sentence: "any text survives: every script, odd characters, and the longest there may be",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const texts = [
        "Hij is \u2019s nachts alleen. \u4ed6\u665a\u4e0a\u4e00\u4e2a\u4eba\u3002 \u0647\u0648 \u0648\u062d\u064a\u062f", "\ud83d\udc67\u200d\ud83d\udc66 e\u0301 \u00e9",
        "a half of a pair \ud83d, and the other \udc67", "\u0000 nothing \u0001 \u001f \u007f", "'); DROP TABLE steps; -- \\ \" ' %s $1 ?", "lines \u2028\u2029\r\n\t", "x".repeat(longestText), "\ud83d\udc67".repeat(longestText / 2)
      ]
      const written = texts.map((text, index) => step("a", index + 1, { text }))
      yield* store.append("a", 0, written)
      yield* same(yield* store.read("a"), written)
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).map(({ taken }) => taken), written)
    })
} satisfies StoreClause
