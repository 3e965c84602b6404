/** Gives the packed packages as the npm registry would, to whoever asks for `@omringd/*`; everything else comes from where it always comes from. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"

const integrity = (bytes) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`
/** Some package managers wait some days before they trust a version. */
const longAgo = "2026-01-01T00:00:00.000Z"

const described = ({ manifest, tarball }, address) => {
  const { name, version } = manifest
  const dist = { tarball: `${address}/${name}/-/${version}.tgz`, integrity: integrity(readFileSync(tarball)) }
  return { name, "dist-tags": { latest: version }, time: { created: longAgo, modified: longAgo, [version]: longAgo }, versions: { [version]: { ...manifest, dist } } }
}

/** `packed`: each package's manifest as it stands in its tarball, and the tarball's path. */
export const openRegistry = async (packed) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "")
    const one = packed.find(({ manifest }) => path === `/${manifest.name}` || path.startsWith(`/${manifest.name}/-/`))
    if (one === undefined) response.writeHead(404).end("{}")
    else if (path.endsWith(".tgz")) response.end(readFileSync(one.tarball))
    else response.setHeader("content-type", "application/json").end(JSON.stringify(described(one, address)))
  })
  await new Promise((done) => server.listen(0, "127.0.0.1", done))
  const address = `http://127.0.0.1:${server.address().port}`
  return { address, close: () => server.close() }
}
