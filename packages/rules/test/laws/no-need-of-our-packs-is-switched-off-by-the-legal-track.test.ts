import * as fc from "fast-check"
import { test } from "vitest"
import { commands } from "../../../core/test/generators/command.ts"
import { noNeedIsSwitchedOffByTheLegalTrack } from "../../../core/test/laws/properties/no-need-is-switched-off-by-the-legal-track.ts"
import { combinations, spread } from "./combinations.ts"

test.each(combinations)("no need of our packs is switched off by the legal track, with %s", (_name, _packs, practice) => {
  fc.assert(fc.property(commands(20), noNeedIsSwitchedOffByTheLegalTrack(practice)), spread(4))
})
