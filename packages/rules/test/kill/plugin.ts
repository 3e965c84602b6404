/** `import("../src/charter/x.ts?without=3")` gives the rule with its third condition dropped. Nothing on disk changes. */
import type { Plugin } from "vitest/config"
import { conditionsIn } from "./conditions.ts"

export const withoutConditions: Plugin = {
  name: "without-a-condition",
  enforce: "pre",
  transform: (code, id) => {
    const [file = "", number] = id.split("?without=")
    return number === undefined ? undefined : conditionsIn(file, code)[Number(number)]?.source
  }
}
