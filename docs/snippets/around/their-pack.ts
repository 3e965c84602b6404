/** A pack that does not fit: for another SDK, with a step that there is not. */
import * as Result from "effect/Result"
import { PackProblem, Practice } from "@omringd/core"
import type { Pack, PackFailure } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { ourPromises } from "./src/index.ts"

const ours = ourPromises()
const theirPack = { ...ours, name: "their-pack", sdk: 2, rules: ours.rules.map((rule) => ({ ...rule, id: "nobody-waits", before: [...rule.before, "GoalSett"] })) } as unknown as Pack
const log = (failure: PackFailure): void => console.log(failure)

// the snippet
