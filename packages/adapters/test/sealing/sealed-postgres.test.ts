/** Sealed stores keep every clause that stores keep, on a real server: by themselves, through the service, and through promises. */
import { describe, it } from "vitest"
import { testStore, throughPromises, throughService } from "@omringd/conformance"
import { isThere, postgresStore } from "../store/postgresPlaces.ts"
import { sealing } from "./sealedPlaces.ts"

describe.skipIf(!isThere)("a real server", () => {
  testStore({ describe, it }, "sealed postgres", sealing(postgresStore()))
  testStore({ describe, it }, "sealed postgres, through the service", sealing(postgresStore(), throughService))
  testStore({ describe, it }, "sealed postgres, through promises", sealing(postgresStore(), throughPromises))
})
