import { after, describe, it } from "node:test"
import { testStore } from "@omringd/conformance"
import { remove, sound, unsound } from "./stores.ts"

testStore({ describe, it, skip: it.skip }, "sound", sound)
testStore({ describe, it, skip: it.skip }, "unsound", unsound)
after(remove)
