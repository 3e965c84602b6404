/** The core's own upcasters and golden steps, looked at by the kit as anyone's would be. */
import { describe, it } from "vitest"
import { testUpcasters } from "@omringd/conformance"
import { Recorded, upcasters } from "@omringd/core"
import { readGolden } from "../../../core/test/golden/golden.ts"
import { sha256, stateOf } from "../../../core/test/golden/told.ts"

const golden = Object.fromEntries(Array.from({ length: Recorded.version }, (_, index) => [index + 1, readGolden(index + 1)]))

testUpcasters({ describe, it }, "steps", { upcasters, golden, sha256, stateOf })
