/** A store in a file with a few trajectories, and what verifying says of it. */
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { verify } from "@omringd/core/Evidence"
import type { Anchoring, Flaw, Linked, Looked } from "@omringd/core/Evidence"
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"
import { links } from "../../src/evidence/sqlite.ts"
import { open } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"

const words = ["plain", "\"quoted\" \\ and \u0000", "half \ud800 of a pair", "é ü \u2028 👪", "\ufffd replaced", ",\"id\":\"x\",\"number\":7,"]

export const taken = (trajectory: string, number: number): Taken => ({
  at: "2026-03-02", by: "teacher", id: `${trajectory}.${number}`, number, packs: ["charter@1.0.0"], recordedAt: "2026-03-02T09:30:00Z", schema: 1,
  step: Step.make("SignalReceived", {
    signal: `signal-${number}`, from: "teacher", as: "referrer", children: [],
    worries: { text: words[number % words.length] ?? "", about: ["noor"], by: "teacher" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  }),
  trajectory, under: "raise-a-signal"
})

export const lengths: { readonly [trajectory: string]: number } = { Alder: 1, birch: 6, "birch.2": 4, cedar: 9 }

/** A closed file. */
export const filled = async (file: string = newFile()): Promise<string> => {
  await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), (store) =>
    Effect.forEach(Object.entries(lengths), ([trajectory, length]) => store.append(trajectory, 0, Array.from({ length }, (_, index) => taken(trajectory, index + 1)))))))
  return file
}

export const behindItsBack = (file: string, ...statements: readonly string[]): void => {
  const database = new DatabaseSync(file)
  for (const statement of statements) database.exec(statement)
  database.close()
}

interface Found {
  readonly flaws: readonly Flaw[]
  readonly looked: Looked | undefined
}
const told = (all: readonly (Flaw | Looked)[]): Found => ({ flaws: all.filter((one) => "flaw" in one), looked: all.find((one) => "steps" in one) })

export const found = async (file: string, anchor?: Anchoring): Promise<Found> =>
  told(await Effect.runPromise(Effect.scoped(Effect.flatMap(links({ file }), (kept) => Stream.runCollect(verify({ links: kept, sha256, ...(anchor === undefined ? {} : { anchor }) }))))))

export const foundIn = (rows: readonly Linked[]): readonly Flaw[] => {
  let at = 0
  return told(Effect.runSync(Stream.runCollect(verify({ sha256, links: (_, limit) => Effect.sync(() => rows.slice(at, (at += limit))) })))).flaws
}

export const rowsOf = (file: string): Promise<readonly Linked[]> => Effect.runPromise(Effect.scoped(Effect.flatMap(links({ file }), (kept) => kept(undefined, 1_000))))
