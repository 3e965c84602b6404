import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "goes on with the first step only of what is recorded together",
  caughtBy: ["store-11"],
  breaks: differing(({ append, follow }) => {
    const rest = new Set<string>()
    const name = (trajectory: string, number: number) => `${trajectory} ${number}`
    const isFirst = ({ taken }: Placed) => !rest.has(name(taken.trajectory, taken.number))
    return {
      append: (id, expected, taken) => Effect.suspend(() => {
        for (const one of taken.slice(1)) rest.add(name(id, one.number))
        return append(id, expected, taken)
      }),
      follow: (after, options) => {
        if (options?.live === false) return follow(after, options)
        return Stream.unwrap(Effect.map(Stream.runCollect(follow(after, { live: false })), (there) =>
          Stream.concat(Stream.fromIterable(there), Stream.filter(follow(there.at(-1)?.position ?? after), isFirst))))
      }
    }
  })
} satisfies Broken
