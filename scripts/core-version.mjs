/** Writes core's version from its manifest into its source, where snapshots look for it. Part of `pnpm release:version`. */
import { readFileSync, writeFileSync } from "node:fs"

const { version } = JSON.parse(readFileSync(new URL("../packages/core/package.json", import.meta.url), "utf8"))
const file = new URL("../packages/core/src/coreVersion.ts", import.meta.url)
writeFileSync(file, readFileSync(file, "utf8").replace(/coreVersion = ".*"/u, `coreVersion = "${version}"`))
