import { describe, it } from "vitest"
import { testKeyring } from "@omringd/conformance"
import { fileKeyring } from "./rings.ts"

testKeyring({ describe, it }, "file", fileKeyring)
