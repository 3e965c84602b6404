import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "keeps a copy of all that was put",
  caughtBy: ["outbox-32"],
  breaks: (place) => {
  const copies: string[] = []
  const { bytes, ...copied } = differing(({ put }) => ({
    put: (notices) => Effect.tap(put(notices), () => Effect.sync(() => copies.push(JSON.stringify(notices))))
  }))(place)
  return bytes === undefined ? copied : { ...copied, bytes: async () => new TextEncoder().encode(new TextDecoder("latin1").decode(await bytes()) + copies.join("")) }
}
} satisfies BrokenOutbox
