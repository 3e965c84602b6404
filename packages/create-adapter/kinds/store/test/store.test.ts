import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testStore } from "@omringd/conformance"
import type { Place } from "@omringd/conformance"
import { jsonLines } from "../src/index.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-__NAME__-"))
after(() => { fs.rmSync(root, { recursive: true }) })

const fresh = (): Place => {
  const folder = fs.mkdtempSync(path.join(root, "one-"))
  return { store: jsonLines({ folder }), bytes: () => Buffer.concat(fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file)))) }
}

testStore({ describe, it, skip: it.skip }, "__NAME__", { can: ["durable", "several", "bytes", "consumers"], fresh })
