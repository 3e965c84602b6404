import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-09",
  sentence: "any name and any address survives",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const names = ["Ó Súilleabháin-D’Hondt", "李小龙", "محمد", "'; DROP TABLE people; --", "\\ \" % $1 ? {child}", "😀 e\u0301 é", "N", "x".repeat(200)]
      const emails = ["An.Peeters@Example.org", "an+school@example.org", "o'brien@example.org", "an@bücher.example", "用户@例子.example", "a@b", `${"x".repeat(64)}@${"y".repeat(60)}.example`]
      const all = [...names.map((name) => ({ name })), ...emails.map((email) => ({ email }))].map((differs, index) => someone(`p${index}`, differs))
      const { find } = yield* openedWith(place, all)
      for (const { person, name, email } of all) {
        const found = yield* find(person)
        yield* same(name === undefined ? found?.email : found?.name, name ?? email)
      }
    })
} satisfies DirectoryClause
