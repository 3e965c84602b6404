import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testKeyring } from "@omringd/conformance"
import type { Ring } from "@omringd/conformance"
import { keyFile } from "../src/index.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-__NAME__-"))
after(() => { fs.rmSync(root, { recursive: true }) })

/** The clauses look for keys as bytes, so these are shown as they are and not as they are written. */
const keysIn = (folder: string): Uint8Array =>
  Buffer.concat(fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), "utf8")).flatMap((text) => [...text.matchAll(/"([A-Za-z0-9+/]{43}=)"/gu)])
    .map(([, key = ""]) => Buffer.from(key, "base64")))

const fresh = (): Ring => {
  const folder = fs.mkdtempSync(path.join(root, "one-"))
  return { keyring: keyFile({ file: path.join(folder, "keys.json") }), bytes: () => keysIn(folder) }
}

testKeyring({ describe, it, skip: it.skip }, "__NAME__", { can: ["durable", "bytes"], fresh })
