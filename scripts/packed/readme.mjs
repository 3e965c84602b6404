/** The examples that someone who comes in copies first, and what each page says that it prints. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"

const exampleOf = (file) => {
  const found = /```ts\n(.*?)```\s*```text\n(.*?)```/su.exec(readFileSync(join(root, file), "utf8"))
  if (found === null) throw new Error(`${file} has no example any more: a \`\`\`ts block, and right after it a \`\`\`text block with what it prints`)
  const [, code, printed] = found
  return { from: file, code, printed }
}

/** Pure: it is required and run in a browser as well. */
export const pure = exampleOf("README.md")
/** Over a store, with promises. */
export const promised = exampleOf("packages/core/README.md")
