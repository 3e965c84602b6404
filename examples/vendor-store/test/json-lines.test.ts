import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testStore } from "@omringd/conformance"
import type { Place } from "@omringd/conformance"
import { jsonLines } from "../src/json-lines.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-json-lines-"))
after(() => { fs.rmSync(root, { recursive: true }) })

const fresh = (): Place => {
  const folder = fs.mkdtempSync(path.join(root, "one-"))
  return { store: jsonLines({ folder }), bytes: () => Buffer.concat(fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file)))) }
}

testStore({ describe, it, skip: it.skip }, "JSON lines", { can: ["durable", "several", "bytes", "consumers"], fresh })
