import { describe, it } from "vitest"
import { testKeyring } from "@omringd/conformance"
import { memoryKeyring } from "./rings.ts"

testKeyring({ describe, it }, "memory", memoryKeyring)
