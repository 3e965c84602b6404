import * as fc from "fast-check"
import { test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { commands } from "../generators/command.ts"
import { pack, packOf } from "../generators/pack.ts"
import { addingAPackOnlyAdds } from "./properties/adding-a-pack-only-adds.ts"
import { parameters } from "./runs.ts"

test("adding a pack never makes a refused step possible, and never removes a need", () => {
  fc.assert(fc.property(fc.option(pack), pack, fc.boolean(), commands(20), (first, second, isLast, list) => {
    const before = first === null ? [] : [packOf("one", first)]
    const added = packOf("added", second)
    addingAPackOnlyAdds(Practice.of(...before), isLast ? Practice.of(...before, added) : Practice.of(added, ...before))(list)
  }), parameters)
})
