/** The clauses for stores, kept by a store that is reached through the service and through promises. */
import { describe, it } from "vitest"
import { testStore, throughPromises, throughService } from "@omringd/conformance"
import { memoryPlace, memoryStore, sqlitePlace } from "../store/places.ts"

testStore({ describe, it }, "memory, through the service", { ...memoryStore, fresh: () => throughService(memoryPlace()) })
testStore({ describe, it }, "memory, through promises", { ...memoryStore, fresh: () => throughPromises(memoryPlace()) })
testStore({ describe, it }, "sqlite, through the service", { ...memoryStore, fresh: () => throughService(sqlitePlace()()) })
testStore({ describe, it }, "sqlite, through promises", { ...memoryStore, fresh: () => throughPromises(sqlitePlace()()) })
