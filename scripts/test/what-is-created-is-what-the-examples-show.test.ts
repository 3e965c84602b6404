/** Two kinds of adapter begin with what the examples show. Neither may change without the other. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { root } from "../workspace.ts"

const read = (path: string) => readFileSync(join(root, path), "utf8")

it.each([
  ["store", "vendor-store", "json-lines", "JSON lines"],
  ["notifier", "vendor-notifier", "maildir", "a Maildir"]
])("a %s is %s", (kind, example, file, called) => {
  const made = readdirSync(join(root, `packages/create-adapter/kinds/${kind}/src`))
  expect(readdirSync(join(root, `examples/${example}/src`)).toSorted()).toEqual(made.map((name) => (name === "index.ts" ? `${file}.ts` : name)).toSorted())
  for (const name of made) expect(read(`packages/create-adapter/kinds/${kind}/src/${name}`)).toBe(read(`examples/${example}/src/${name === "index.ts" ? `${file}.ts` : name}`))
  const test = read(`examples/${example}/test/${file}.test.ts`)
    .replace(`../src/${file}.ts`, "../src/index.ts").replace(`omringd-${file}-`, "omringd-__NAME__-").replace(JSON.stringify(called), '"__NAME__"')
  expect(read(`packages/create-adapter/kinds/${kind}/test/${kind}.test.ts`)).toBe(test)
})
