import { describe, it } from "node:test"
import { testPack } from "@omringd/conformance"
import { answeredPack } from "../src/answered.ts"

testPack({ describe, it, skip: it.skip }, answeredPack())
