/** A file of every version there ever was is opened, brought up to date, read, followed and added to; and what waits in it to be told. */
import * as fs from "node:fs"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { open as openOutbox } from "../../src/outbox/sqlite.ts"
import { open } from "../../src/store/sqlite.ts"
import { version } from "../../src/store/sqlite/schema.ts"
import { givesAllThatWaits, isEmptyAndGoesOn } from "../notices/goldenWaiting.ts"
import { givesAllAndGoesOn } from "./golden.ts"
import { newFile } from "./places.ts"

const firstWithNotices = 5
const goldenOf = (of: number) => fileURLToPath(new URL(`../golden/sqlite-v${of}.db`, import.meta.url))
/** As the file's header says, without opening it: that alone would leave a log beside it. */
const versionOf = (file: string): number => fs.readFileSync(file).readUInt32BE(60)

describe("an SQLite file", () => {
  it.each(Array.from({ length: version }, (_, index) => index + 1))("of version %i is brought up to date with all that is in it", async (of) => {
    expect(versionOf(goldenOf(of))).toBe(of)
    const file = newFile()
    fs.copyFileSync(goldenOf(of), file)
    await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), givesAllAndGoesOn)))
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openOutbox({ file }), of < firstWithNotices ? isEmptyAndGoesOn : givesAllThatWaits)))
    expect(versionOf(file)).toBe(version)
  })
})
