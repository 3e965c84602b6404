/** Which misfits a step can be refused for, read off its source: in its own file, in what that calls, and for two steps in what judges them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { misfits } from "@omringd/core"
import type { MisfitCode, StepTag } from "@omringd/core"
import { fileOf } from "./places.ts"
import { root } from "./practice.ts"

const read = (file: string): string => readFileSync(join(root, "packages/core/src", file), "utf8")

/** Checks that several steps share, by name. */
const checks = new Map(read("trajectory/member.ts").split(/^export const /mu).slice(1).map((text) => [/^\w+/u.exec(text)?.[0] ?? "", text]))
const called = (text: string): string =>
  [...checks].filter(([name, body]) => text !== body && text.includes(`${name}(`)).reduce((all, [, body]) => all + called(body), text)

/** What is judged beside a step's own file. */
const beside: { readonly [T in StepTag]?: string } = { StepCorrected: "practice/correction.ts", Deviated: "practice/structure.ts" }

export const misfitsOf = (tag: StepTag): readonly MisfitCode[] => {
  const more = beside[tag]
  const text = called(read(`step/${fileOf(tag)}.ts`)) + (more === undefined ? "" : read(more))
  return misfits.filter((misfit) => text.includes(`"${misfit}"`))
}
