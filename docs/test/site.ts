/** The site's pages, built and served on this machine, and looked at in Chromium. The reference is left out: it takes its types from a build. */
import { spawnSync } from "node:child_process"
import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

const docs = fileURLToPath(new URL("..", import.meta.url))
const built = join(docs, ".pages")

/** Static files, as any server would give them. */
const kinds: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".wasm": "application/wasm"
}

export interface Site {
  readonly address: string
  close(): void
}

export const build = (): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", "main.ts", "--pages"], { cwd: docs, encoding: "utf8", env: { PATH: process.env["PATH"], HOME: process.env["HOME"] } }) // as from a shell: what runs tests says that it is no production
  if (status !== 0) throw new Error(`the site could not be built:\n${stdout}\n${stderr}`)
}

export const serve = async (): Promise<Site> => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname))
    const file = join(built, path.endsWith("/") ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream" })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => { server.listen(0, "127.0.0.1", done) })
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => { server.close(); server.closeAllConnections() } }
}
