import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testDirectory } from "@omringd/conformance"
import type { DirectoryPlace } from "@omringd/conformance"
import { jsonFile } from "../src/index.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-__NAME__-"))
after(() => { fs.rmSync(root, { recursive: true }) })

const fresh = (): DirectoryPlace => {
  const file = path.join(fs.mkdtempSync(path.join(root, "one-")), "people.json")
  return {
    put: (people) => {
      fs.writeFileSync(`${file}.new`, JSON.stringify({ omringd: 1, people }))
      fs.renameSync(`${file}.new`, file)
    },
    directory: jsonFile({ file }),
    spoil: () => { fs.writeFileSync(file, fs.readFileSync(file, "utf8").slice(0, -1)) }
  }
}

testDirectory({ describe, it, skip: it.skip }, "__NAME__", { can: ["changes", "breaks"], fresh })
