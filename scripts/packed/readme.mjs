/** The first example of the README, and what the README says that it prints. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"

const example = /```ts\n(.*?)```\s*```\n(.*?)```/su.exec(readFileSync(join(root, "README.md"), "utf8"))
if (example === null) throw new Error("README.md has no example any more: a ```ts block, and right after it a ``` block with what it prints")
export const [, code, printed] = example
