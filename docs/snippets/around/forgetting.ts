/** Noor's case in a sealed store, four steps in, and her request to be forgotten. */
import { layer as certificatesIn } from "@omringd/adapters/forgetting/file"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { layer as keysIn } from "@omringd/adapters/keyring/file"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { Practice, Step } from "@omringd/core"
import { openForgetting } from "@omringd/core/Forgetting"
import { openOmringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import { flanders } from "@omringd/rules/jurisdiction"

const practice = Practice.of(flanders())
const before = await openOmringd({ practice, store: sealedStore({ store: sqlite({ file: "omringd.db" }), keyring: keysIn({ folder: "keys" }), cipher: aesGcm() }) })
const steps = [
  Step.make("PersonJoined", { person: "an", role: "consultant" }),
  Step.make("ChildJoined", { child: "noor", speaks: "own", born: "2010-06-01" }),
  Step.make("SignalReceived", {
    signal: "first-call", from: "an", as: "consultant", children: [{ child: "noor", speaks: "own" }],
    worries: { text: "Noor is alone at night.", about: ["noor"], by: "an" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }),
  Step.make("TrajectoryOpened", { family: "janssens", children: ["noor"], holder: "an", reason: { text: "Noor is alone at night.", about: ["noor"], by: "an" }, considered: [] })
]
for (const step of steps) {
  const taken = await before.take("our-family", step, { by: "an", at: "2026-03-02" })
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
}
await before.close()

// the snippet

await forgetting.close()
