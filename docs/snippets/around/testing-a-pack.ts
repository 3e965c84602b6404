/** The kit's one line for a pack, on the pack of the page. */
import { describe, it } from "node:test"
import { testPack } from "@omringd/conformance"
import { lix, tradeWordsIn } from "@omringd/rules/language"
import { ourPromises } from "./src/index.ts"

// the snippet
