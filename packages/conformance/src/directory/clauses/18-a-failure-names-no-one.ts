import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { same } from "../../seen.ts"
import { known } from "../people.ts"
import { openedWith, spoilt } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-18",
  sentence: "a failure holds no name and no address of anyone",
  strength: "optional",
  needs: "breaks",
  program: (place) =>
    Effect.gen(function* () {
      const { find } = yield* openedWith(place, [known("mother"), known("father")])
      yield* find("mother")
      yield* spoilt(place)
      const exit = yield* Effect.exit(find("mother"))
      const said = Exit.isFailure(exit) ? `${Cause.pretty(exit.cause)} ${JSON.stringify(Cause.squash(exit.cause))}` : ""
      yield* same(["mother", "father"].flatMap((person) => [known(person).name ?? "", known(person).email ?? ""]).filter((words) => said.includes(words)), [])
    })
} satisfies DirectoryClause
