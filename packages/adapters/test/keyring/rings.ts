/** Where the keyrings under test keep their keys, and how their clauses can look behind their back. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { afterAll } from "vitest"
import type { ExaminedKeyring, Ring as Place } from "@omringd/conformance"
import { layer as fileLayer } from "../../src/keyring/file.ts"
import { layer as memoryLayer, Ring } from "../../src/keyring/memory.ts"

const within = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-keys-"))
afterAll(() => fs.rmSync(within, { recursive: true, force: true }))
let folders = 0

/** The name of a folder that is not there yet; removed when the tests end. */
export const newFolder = (): string => path.join(within, String(++folders))

export const memoryRing = (): Place => {
  const ring = Ring.empty()
  return { keyring: memoryLayer({ ring }), bytes: () => Buffer.concat([...ring.keys.values()]) }
}
export const memoryKeyring: ExaminedKeyring = { can: ["durable", "several", "bytes"], fresh: memoryRing }

export const fileRing = (): Place => {
  const folder = newFolder()
  return { keyring: fileLayer({ folder }), bytes: () => Buffer.concat(fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name)))) }
}
export const fileKeyring: ExaminedKeyring = { can: ["durable", "several", "bytes"], fresh: fileRing }
