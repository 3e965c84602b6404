import { differing, giving } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "keeps a copy of every key",
  caughtBy: ["keyring-19"],
  breaks: (ring) => {
    const copies: Uint8Array[] = []
    const { bytes, ...copied } = differing((good) => giving(good, (key) => {
      copies.push(Uint8Array.from(key))
      return key
    }))(ring)
    return bytes === undefined ? copied : { ...copied, bytes: async () => Uint8Array.from([...(await bytes()), ...copies.flatMap((copy) => [...copy])]) }
  }
} satisfies BrokenKeyring
