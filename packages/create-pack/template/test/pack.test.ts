import { describe, it } from "node:test"
import { testPack } from "@omringd/conformance"
import { lix, tradeWordsIn } from "@omringd/rules/language"
import { __FACTORY__ } from "../src/index.ts"

/** What our agency has promised in writing: each rule stands on one of these. */
const sources = ["our-promise-1"]

testPack({ describe, it, skip: it.skip }, { pack: __FACTORY__(), sources, hardWordsIn: tradeWordsIn, lix })
