import { describe, it } from "vitest"
import { testStore } from "@omringd/conformance"
import { memoryStore } from "./places.ts"

testStore({ describe, it }, "memory", memoryStore)
