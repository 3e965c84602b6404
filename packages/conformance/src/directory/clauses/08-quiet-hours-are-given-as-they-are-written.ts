import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-08",
  sentence: "quiet hours are given as they are written",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const written = [["21:00", "07:00", "Europe/Brussels"], ["00:00", "00:00", "Europe/Stockholm"], ["09:30", "17:05", "Asia/Kathmandu"], ["23:59", "00:01", "America/Argentina/Ushuaia"], ["00:00", "23:59", "UTC"]] as const
      const { find } = yield* openedWith(place, written.map(([from, until, zone], index) => someone(`p${index}`, { quiet: { from, until, zone } })))
      for (const [index, expected] of written.entries()) {
        const quiet = (yield* find(`p${index}`))?.quiet
        yield* same([quiet?.from, quiet?.until, quiet?.zone], expected)
      }
    })
} satisfies DirectoryClause
