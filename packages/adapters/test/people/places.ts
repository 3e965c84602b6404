/** Where the directories under test have what they know, and how their clauses change and break it. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll } from "vitest"
import type { DirectoryPlace } from "@omringd/conformance"
import { People } from "@omringd/core/Notices"
import type { Recipients } from "@omringd/core/Notices"
import { layer as fileLayer } from "../../src/people/file.ts"
import { directoryOf } from "../../src/people/memory.ts"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-people-"))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
let files = 0

/** The name of a file that is not there yet; removed with its folder when the tests end. */
export const newFile = (): string => path.join(folder, `${++files}.json`)

export const memoryPlace = (): DirectoryPlace => {
  let recipients: Recipients = { omringd: 1, people: [] }
  return { put: (people) => { recipients = { omringd: 1, people } }, directory: Layer.effect(People, Effect.sync(() => directoryOf(recipients))) }
}

/** `spoil` does something to the file after which it cannot be read. */
export const filePlace = (spoil: (file: string) => void, replace: "rename" | "overwrite" = "rename") => (): DirectoryPlace => {
  const file = newFile()
  return {
    put: (people) => {
      const text = JSON.stringify({ omringd: 1, people })
      fs.rmSync(`${file}.gone`, { recursive: true, force: true })
      if (replace === "rename") {
        fs.writeFileSync(`${file}.new`, text)
        if (fs.existsSync(file) && fs.statSync(file).isDirectory()) fs.rmdirSync(file)
        fs.renameSync(`${file}.new`, file)
      } else fs.writeFileSync(file, text)
    },
    directory: fileLayer({ file }),
    spoil: () => { spoil(file) }
  }
}
