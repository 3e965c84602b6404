/** Every directory of people that is shipped keeps every clause. A file does however it is changed and whatever is wrong with it. */
import * as fs from "node:fs"
import { describe, it } from "vitest"
import { testDirectory } from "@omringd/conformance"
import { filePlace, memoryPlace } from "./places.ts"

testDirectory({ describe, it, skip: it.skip }, "memory", { can: [], fresh: memoryPlace })

const cutOff = (file: string): void => { fs.writeFileSync(file, fs.readFileSync(file, "utf8").slice(0, -1)) }
const someoneTwice = (file: string): void => {
  const { omringd, people } = JSON.parse(fs.readFileSync(file, "utf8")) as { readonly omringd: 1; readonly people: readonly object[] }
  fs.writeFileSync(file, JSON.stringify({ omringd, people: [...people, ...people] }))
}
const movedAway = (file: string): void => { fs.renameSync(file, `${file}.gone`) }
const madeAFolder = (file: string): void => {
  fs.rmSync(file)
  fs.mkdirSync(file)
}
const can = ["changes", "breaks"] as const
testDirectory({ describe, it }, "a file that is cut off", { can, fresh: filePlace(cutOff) })
testDirectory({ describe, it }, "a file that is overwritten, and has someone in it twice", { can, fresh: filePlace(someoneTwice, "overwrite") })
testDirectory({ describe, it }, "a file that is moved away", { can, fresh: filePlace(movedAway) })
testDirectory({ describe, it }, "a file that becomes a folder", { can, fresh: filePlace(madeAFolder) })
