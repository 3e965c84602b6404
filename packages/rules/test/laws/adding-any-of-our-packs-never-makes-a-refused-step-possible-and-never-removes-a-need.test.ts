import * as fc from "fast-check"
import { test } from "vitest"
import { Practice } from "@omringd/core"
import { commands } from "../../../core/test/generators/command.ts"
import { addingAPackOnlyAdds } from "../../../core/test/laws/properties/adding-a-pack-only-adds.ts"
import { combinations, spread } from "./combinations.ts"

test.each(combinations)("adding any of our packs never makes a refused step possible and never removes a need, with %s", (_name, packs, all) => {
  fc.assert(fc.property(fc.subarray([...packs]), commands(10), (some, list) => addingAPackOnlyAdds(Practice.of(...some), all)(list)), spread(8))
})
