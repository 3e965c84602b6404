/** Why something was not forgotten, and what can be done. */
import type { Language } from "@omringd/core"
import type { RefusalGround } from "@omringd/core/Forgetting"
import { line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"
import { heldLines } from "../page/retention.ts"

const otherwise = (ground: Extract<RefusalGround, { readonly held: "not-sealed" | "no-key" | "nothing-there" | "malformed" }>): string => {
  switch (ground.held) {
    case "not-sealed": return `${ground.words} pieces of words about them lie in ${ground.trajectory} as plain text, which no key makes unreadable: remove that trajectory when it is due, or copy the store into a sealed one`
    case "no-key": return `there is no key of ${ground.person}: they were forgotten before, nothing was ever sealed about them, or --keyring names another keyring`
    case "nothing-there": return `there is no trajectory ${ground.trajectory}`
    case "malformed": return ground.problems.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ")
  }
}

export const refusalLines = (grounds: readonly RefusalGround[], language: Language): readonly Line[] =>
  grounds.flatMap((ground) =>
    ground.held === "kept" || ground.held === "not-known" || ground.held === "open" ? heldLines([ground], language) : [line(otherwise(ground), { lead: "· " })])

