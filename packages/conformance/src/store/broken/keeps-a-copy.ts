import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "keeps a copy of all it was ever given",
  caughtBy: ["store-38"],
  breaks: (place) => {
    const copies: string[] = []
    const { bytes, ...copied } = differing(({ append }) => ({
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(() => copies.push(JSON.stringify(taken))))
    }))(place)
    return bytes === undefined ? copied : { ...copied, bytes: async () => new TextEncoder().encode(new TextDecoder("latin1").decode(await bytes()) + copies.join("")) }
  }
} satisfies Broken
