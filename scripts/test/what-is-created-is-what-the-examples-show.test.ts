/** Two kinds of adapter begin with what the examples show. Neither may change without the other. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { root } from "../workspace.ts"

const read = (path: string) => readFileSync(join(root, path), "utf8")

it.each([
  ["store", "vendor-store", "json-lines", "JSON lines"],
  ["notifier", "vendor-notifier", "maildir", "a Maildir"]
])("a %s is %s", (kind, example, file, called) => {
  expect(read(`packages/create-adapter/kinds/${kind}/src/index.ts`)).toBe(read(`examples/${example}/src/${file}.ts`))
  const test = read(`examples/${example}/test/${file}.test.ts`)
    .replace(`../src/${file}.ts`, "../src/index.ts").replace(`omringd-${file}-`, "omringd-__NAME__-").replace(JSON.stringify(called), '"__NAME__"')
  expect(read(`packages/create-adapter/kinds/${kind}/test/${kind}.test.ts`)).toBe(test)
})
