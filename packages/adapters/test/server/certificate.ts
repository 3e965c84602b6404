/** A certificate for `localhost` and 127.0.0.1, made for these tests and gone with them; undefined where there is no `openssl`. */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** Where the two lie, readable by whoever runs a server. */
  readonly files: { readonly key: string; readonly cert: string }
  readonly remove: () => void
}

const asked = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]

export const certificate = (): Certificate | undefined => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-certificate-"))
  const files = { key: path.join(folder, "key.pem"), cert: path.join(folder, "cert.pem") }
  const remove = () => fs.rmSync(folder, { recursive: true, force: true })
  if (spawnSync("openssl", [...asked, "-keyout", files.key, "-out", files.cert]).status !== 0) {
    remove()
    return undefined
  }
  fs.chmodSync(folder, 0o755)
  fs.chmodSync(files.key, 0o644)
  return { key: fs.readFileSync(files.key, "utf8"), cert: fs.readFileSync(files.cert, "utf8"), files, remove }
}
