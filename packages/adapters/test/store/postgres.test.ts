/** The clauses for stores, kept by PostgreSQL: through a URL, a host's pool, without sessions, and through the service and promises. */
import { Pool } from "pg"
import { afterAll, describe, it } from "vitest"
import { testStore, throughPromises, throughService } from "@omringd/conformance"
import { isThere, postgresPlace, postgresStore, url } from "./postgresPlaces.ts"

const host = new Pool({ connectionString: url, max: 10, allowExitOnIdle: true })
afterAll(() => host.end())

describe.skipIf(!isThere)("a real server", () => {
  testStore({ describe, it }, "postgres", postgresStore())
  testStore({ describe, it }, "postgres, through a host's pool", postgresStore({ pool: host }))
  testStore({ describe, it }, "postgres, without sessions", postgresStore({ url, sessions: false }))
  testStore({ describe, it }, "postgres, through the service", { ...postgresStore(), fresh: () => throughService(postgresPlace()()) })
  testStore({ describe, it }, "postgres, through promises", { ...postgresStore(), fresh: () => throughPromises(postgresPlace()()) })
})
