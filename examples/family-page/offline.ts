/** Writes the service worker beside the page, with the names of everything that was built: new files, new name of the cache, old one gone. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Plugin } from "vite"

const source = readFileSync(fileURLToPath(new URL("service-worker.js", import.meta.url)), "utf8")
const kept = readdirSync(fileURLToPath(new URL("public", import.meta.url)))

export const offline = (): Plugin => ({
  name: "omringd-offline",
  apply: "build",
  enforce: "post",
  generateBundle(_options, bundle) {
    const built = Object.values(bundle)
    const version = createHash("sha256").update(source)
    for (const one of built.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))) version.update(one.fileName).update(one.type === "chunk" ? one.code : one.source)
    const files = ["./", ...new Set([...built.map(({ fileName }) => fileName).filter((name) => name !== "index.html"), ...kept])]
    const begin = `const version = ${JSON.stringify(version.digest("hex").slice(0, 16))}\nconst files = ${JSON.stringify(files)}\n`
    this.emitFile({ type: "asset", fileName: "service-worker.js", source: begin + source })
  }
})
