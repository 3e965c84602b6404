import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** They are written into every step as `name@version`, and read from there for years. */
export default {
  id: "pack-01",
  sentence: "its name and version have their form, and no pack beside it bears its name",
  strength: "required",
  program: unless(function* ({ pack: { name, version }, beside }) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) yield `${JSON.stringify(name)} is not lower-case letters, digits and dashes`
    if (!/^[0-9A-Za-z][0-9A-Za-z.+-]*$/u.test(version)) yield `${JSON.stringify(version)} is no version`
    if (beside.some((other) => other.name === name)) yield `another pack is called ${name}`
  })
} satisfies PackClause
