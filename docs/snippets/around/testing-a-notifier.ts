/** The kit's one line for a notifier, on the one that the kit's own broken ones are made from. */
import { describe, it } from "node:test"
import { goodNotifier as myPlace, testNotifier } from "@omringd/conformance"

// the snippet
