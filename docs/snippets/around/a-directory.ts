/** The directory of people of docs/notices.md, over a table in SQLite. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { DatabaseSync } from "node:sqlite"
import { DirectoryUnavailable, People } from "@omringd/core/Notices"
import type { Recipient } from "@omringd/core/Notices"

interface Row extends Pick<Recipient, "language" | "register"> {
  readonly name: string | null
  readonly email: string | null
}
interface Pool {
  query(text: string, values: readonly string[]): Promise<{ readonly rows: readonly Row[] }>
}

// the snippet

const database = new DatabaseSync(":memory:")
database.exec("CREATE TABLE people (person, language, register, name, email); INSERT INTO people VALUES ('an', 'nl', 'professional', 'An', NULL)")
const pool: Pool = { query: async (text, [person = ""]) => ({ rows: database.prepare(text).all({ $1: person }) as unknown as readonly Row[] }) }
const find = (person: string) => Effect.runPromise(Effect.provide(Effect.flatMap(People, (people) => people.find(person)), layer(pool)))
const found = JSON.stringify([await find("an"), await find("nobody")])
if (found !== '[{"person":"an","language":"nl","register":"professional","name":"An"},null]') throw new Error(found)
database.close()
const away = await Effect.runPromise(Effect.flip(Effect.provide(Effect.flatMap(People, (people) => people.find("an")), layer(pool))))
if (away._tag !== "DirectoryUnavailable") throw new Error("it says nothing of a database that is away")
