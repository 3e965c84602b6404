import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "keeps single steps and batches in two tables, and reads one after the other",
  caughtBy: ["store-01"],
  breaks: differing(({ append, read }) => {
    const single = new Set<string>()
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(() => { if (taken.length === 1) single.add(`${id} ${expected + 1}`) })),
      read: (id, from) => Effect.map(read(id, from), (taken) => {
        const isSingle = ({ number }: { readonly number: number }) => single.has(`${id} ${number}`)
        return [...taken.filter(isSingle), ...taken.filter((one) => !isSingle(one))]
      })
    }
  })
} satisfies Broken
