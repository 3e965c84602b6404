/** Every step of an SQLite file verified against its chain; beside bare `node:sqlite` reading the same rows, and bare SHA-256 over them. */
import { hash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { links } from "@omringd/adapters/evidence/sqlite"
import { open } from "@omringd/adapters/store/sqlite"
import { Chain, verify } from "@omringd/core/Evidence"
import { measure } from "./measure.ts"
import { longTrajectory } from "./trajectory.ts"

const families = 40
const steps = longTrajectory(500)
const size = families * steps.length

const filled = (file: string): void =>
  Effect.runSync(Effect.scoped(Effect.gen(function* () {
    const store = yield* open({ file, durability: "normal" })
    for (let family = 0; family < families; family++) {
      const trajectory = `family-${family}`
      yield* store.append(trajectory, 0, steps.map((taken) => ({ ...taken, trajectory })))
    }
  })))

const bareOn = (file: string) => {
  const database = new DatabaseSync(file, { readOnly: true })
  const all = database.prepare("SELECT trajectory, number, id, taken, link FROM steps ORDER BY trajectory, number")
  return {
    close: () => { database.close() },
    verify: () => {
      let trajectory: unknown
      let before = ""
      for (const row of all.iterate()) {
        if (row["trajectory"] !== trajectory) {
          trajectory = row["trajectory"]
          before = Chain.beginning
        }
        before = hash("sha256", before + String(row["taken"]), "hex")
        if (before !== row["link"]) throw new Error("a link is wrong")
      }
    }
  }
}

export const verifying = () => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const scope = Scope.makeUnsafe()
  try {
    const file = join(folder, "ours.db")
    filled(file)
    const kept = Effect.runSync(links({ file }).pipe(Scope.provide(scope)))
    const bare = bareOn(file)
    const row = measure({
      id: "verify", what: "steps of an SQLite file verified", bar: { perSecond: 400_000, ratio: 0.7 }, each: size, rounds: 11, time: 300,
      ours: () => {
        const found = Effect.runSync(Stream.runCollect(verify({ links: kept, sha256 })))
        if (found.length !== 1) throw new Error("a flaw was found")
      },
      beside: { what: "bare node:sqlite and SHA-256 over the same rows", does: bare.verify }
    })
    bare.close()
    return [row]
  } finally {
    Effect.runSync(Scope.close(scope, Exit.void))
    rmSync(folder, { recursive: true })
  }
}
