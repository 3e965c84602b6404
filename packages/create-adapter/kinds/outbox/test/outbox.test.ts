import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testOutbox } from "@omringd/conformance"
import type { OutboxPlace } from "@omringd/conformance"
import { jsonFile } from "../src/index.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-__NAME__-"))
after(() => { fs.rmSync(root, { recursive: true }) })

const fresh = (): OutboxPlace => {
  const folder = fs.mkdtempSync(path.join(root, "one-"))
  return { outbox: jsonFile({ file: path.join(folder, "waiting.json") }), bytes: () => Buffer.concat(fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file)))) }
}

testOutbox({ describe, it, skip: it.skip }, "__NAME__", { can: ["durable", "bytes"], fresh })
