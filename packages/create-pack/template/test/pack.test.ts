import { describe, it } from "node:test"
import { testPack } from "@omringd/conformance"
import { __FACTORY__ } from "../src/index.ts"

testPack({ describe, it, skip: it.skip }, __FACTORY__())
