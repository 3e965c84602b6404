/** The examples that the program prints, beside it: those that it names, as they lie in this repository. */
import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"
import { examples } from "../../packages/cli/src/example/names.ts"
import { root } from "../workspace.ts"

const into = join(root, "packages/cli/examples")
rmSync(into, { recursive: true, force: true })
for (const { at } of Object.values(examples)) cpSync(join(root, "examples", at), join(into, at))
