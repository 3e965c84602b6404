import { afterAll, describe, it } from "vitest"
import { testStore } from "@omringd/conformance"
import { remove, sound, unsound } from "./stores.ts"

testStore({ describe, it, skip: it.skip }, "sound", sound)
testStore({ describe, it, skip: it.skip }, "unsound", unsound)
afterAll(remove)
