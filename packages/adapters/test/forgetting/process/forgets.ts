/**
 * A process that forgets what is due, one after the other. It says `asked family-2` before and `done family-2` after, and ends when nothing is
 * left, unless it is killed. With `destroys-first` it destroys, says so and is begun a moment later; with `completes-first` it is completed before it
 * destroys: the mistakes that the test has to find.
 */
import * as fs from "node:fs"
import { flushCompileCache } from "node:module"
import * as Effect from "effect/Effect"
import { Certificate } from "@omringd/core/Forgetting"
import { eldestOf, families, familyOf, isWhole, openWorld } from "./worlds.ts"
import type { Raw, Where } from "./worlds.ts"

const [given = "{}", order = "right"] = process.argv.slice(2)
const where = JSON.parse(given) as Where
const say = (line: string) => Effect.sync(() => fs.writeSync(1, `${line}\n`))

const wrongly = (raw: Raw): Raw => {
  const { log, keys, inner } = raw
  const destroyed = (certificate: Certificate) =>
    Effect.andThen(Effect.orDie(Effect.forEach(certificate.keys, ({ person }) => keys.destroy(person))), certificate.trajectory === undefined ? Effect.void : Effect.orDie(inner.forget(certificate.trajectory)))
  if (order === "destroys-first") return { ...raw, log: { ...log, begun: (certificate) => destroyed(certificate).pipe(Effect.andThen(say("destroyed")), Effect.andThen(Effect.sleep(100)), Effect.andThen(log.begun(certificate))) } }
  if (order === "completes-first") return { ...raw, log: { ...log, begun: (certificate) => Effect.andThen(log.begun(certificate), log.completed(Certificate.complete(certificate, certificate.begun))) } }
  return raw
}

flushCompileCache() // nobody keeps it when the process is killed

await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
  yield* say("opening")
  const { forgetting } = yield* openWorld(where, wrongly)
  for (const number of families) {
    const what = isWhole(number) ? familyOf(number) : eldestOf(number)
    yield* say(`asked ${what}`)
    const answer = yield* isWhole(number) ? forgetting.forgetTrajectory({ trajectory: what, authority: "office" }) : forgetting.forgetPerson({ person: what, authority: "office" })
    if (answer.ok) yield* say(`done ${what}`)
  }
})))
