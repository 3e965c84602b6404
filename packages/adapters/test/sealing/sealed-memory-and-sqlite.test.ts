/** Sealed stores keep every clause that stores keep: by themselves, through the service, and through promises. */
import { describe, it } from "vitest"
import { testStore, throughPromises, throughService } from "@omringd/conformance"
import { memoryStore, sqliteStore } from "../store/places.ts"
import { sealing } from "./sealedPlaces.ts"

for (const [name, store] of [["memory", memoryStore], ["sqlite", sqliteStore()]] as const) {
  testStore({ describe, it }, `sealed ${name}`, sealing(store))
  testStore({ describe, it }, `sealed ${name}, through the service`, sealing(store, throughService))
  testStore({ describe, it }, `sealed ${name}, through promises`, sealing(store, throughPromises))
}
