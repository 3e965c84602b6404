/** The clauses for outboxes, kept by PostgreSQL: through a URL and a host's pool. */
import { Pool } from "pg"
import { afterAll, describe, it } from "vitest"
import { testOutbox } from "@omringd/conformance"
import type { ExaminedOutbox } from "@omringd/conformance"
import { postgres } from "../../src/outbox/postgres.ts"
import type { PostgresOutboxOptions } from "../../src/outbox/postgres.ts"
import { isThere, newSchema, pool, url } from "../store/postgresPlaces.ts"

const host = new Pool({ connectionString: url, max: 10, allowExitOnIdle: true })
afterAll(() => host.end())

const outbox = (where: Partial<PostgresOutboxOptions> = { url }): ExaminedOutbox => ({
  can: ["durable", "several", "spoil"],
  fresh: () => {
    const schema = newSchema()
    return {
      outbox: postgres({ url, lookEvery: 5, ...where, schema }),
      spoil: async (id, text) => { await pool.query(`UPDATE ${schema}.notices SET notice = $1 WHERE id = $2`, [text, id]) }
    }
  }
})

describe.skipIf(!isThere)("a real server", () => {
  testOutbox({ describe, it }, "postgres", outbox())
  testOutbox({ describe, it }, "postgres, through a host's pool, under another name", outbox({ pool: host, name: "e-mail" }))
})
