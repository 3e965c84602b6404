import { describe, it } from "vitest"
import { testStore } from "@omringd/conformance"
import { sqliteStore } from "./places.ts"

testStore({ describe, it }, "sqlite", sqliteStore())
testStore({ describe, it }, "sqlite, normal durability", sqliteStore({ durability: "normal" }))
