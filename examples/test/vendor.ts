/** A vendor's repository, tested by its own command under node:test, as it is and with something in it broken. */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { fileURLToPath } from "node:url"
import { expect } from "vitest"

export interface Tested {
  readonly status: number | null
  readonly stdout: string
}
export interface Vendor {
  readonly tested: () => Tested
  /** The same with this text otherwise, in another file of it where one is named. */
  readonly testedWith: (text: string, instead: string, file?: string) => Tested
}

/** One of our examples, and the source file that it begins with. */
export const vendor = (name: string, source: string): Vendor => {
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url))
  const { scripts } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly scripts: { readonly test: string } } // its own
  const testedIn = (cwd: string): Tested => {
    const [, ...options] = scripts.test.split(" ")
    const { status, stdout } = spawnSync(process.execPath, [...options, "--test-reporter=tap"], { cwd, encoding: "utf8" })
    return { status, stdout }
  }
  return {
    tested: () => testedIn(folder),
    testedWith: (text, instead, other = source) => {
      const copy = fs.mkdtempSync(path.join(folder, "copy-")) // within the folder, so that it finds the same packages
      try {
        for (const part of ["src", "test", "package.json"]) fs.cpSync(path.join(folder, part), path.join(copy, part), { recursive: true })
        const file = path.join(copy, "src", other)
        const before = fs.readFileSync(file, "utf8")
        expect(before).toContain(text)
        fs.writeFileSync(file, before.replaceAll(text, instead))
        return testedIn(copy)
      } finally {
        fs.rmSync(copy, { recursive: true })
      }
    }
  }
}
