import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { after, describe, it } from "node:test"
import { testNotifier } from "@omringd/conformance"
import type { Arrived, NotifierPlace } from "@omringd/conformance"
import { maildir } from "../src/index.ts"

const root = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-__NAME__-"))
after(() => { fs.rmSync(root, { recursive: true }) })

const headed = (bytes: string, header: RegExp): string => header.exec(bytes)?.[1] ?? ""

/** What lies in the folder, as whoever reads mail sees it. */
const letters = (folder: string): readonly Arrived[] =>
  (fs.existsSync(path.join(folder, "new")) ? fs.readdirSync(path.join(folder, "new")) : [])
    .map((name) => ({ name, bytes: fs.readFileSync(path.join(folder, "new", name), "utf8"), order: Number(/_(\d+)$/u.exec(name)?.[1]) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ bytes }) => ({ id: headed(bytes, /^Message-ID: <(.*)@omringd>$/mu), to: headed(bytes, /^Omringd-To: (.*)$/mu), text: bytes.slice(bytes.indexOf("\n\n") + 2), bytes }))

const fresh = (): NotifierPlace => {
  const folder = fs.mkdtempSync(path.join(root, "one-"))
  return {
    notifier: maildir({ folder }), patience: 2_000, secrets: [], arrived: () => letters(folder),
    turn: (mood) => {
      if (mood === "down") fs.renameSync(folder, `${folder}.away`)
      else if (fs.existsSync(`${folder}.away`)) fs.renameSync(`${folder}.away`, folder)
    }
  }
}

testNotifier({ describe, it, skip: it.skip }, "__NAME__", { can: ["person", "down"], fresh })
