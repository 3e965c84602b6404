/** Asks for two hundred keys, one by one, from a folder that others ask too, and writes what it was given. */
import * as Effect from "effect/Effect"
import { open } from "../../../src/keyring/file.ts"

const [folder = ""] = process.argv.slice(2)
await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ folder }), ({ obtain }) =>
  Effect.forEach(Array.from({ length: 200 }, (_, index) => `person-${index}`), (person) =>
    Effect.map(obtain([person]), (keys) => console.log(person, Buffer.from(keys.get(person) ?? []).toString("hex")))))))
