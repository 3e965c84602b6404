/** Writing an export: nothing half is left, what was there stays until there is something whole, and memory holds one trajectory. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { piecesOf, writeExport } from "@omringd/lab/export"
import { golden, textOf } from "./golden.ts"

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "omringd-export-"))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const steps = Stream.fromIterable(golden)

describe("writing an export", () => {
  it("gives the file that the pieces make, for its owner only", () => inFolder(async (folder) => {
    const file = join(folder, "log.json")
    const exported = await Effect.runPromise(writeExport(steps, file, { as: "ocel" }))
    expect(exported).toEqual({ trajectories: new Set(golden.map(({ trajectory }) => trajectory)).size, steps: golden.length })
    expect(await readFile(file, "utf8")).toBe(await textOf(golden, { as: "ocel" }))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(["log.json"])
  }))
  it("leaves what was there when the steps fail halfway", () => inFolder(async (folder) => {
    const file = join(folder, "log.xes")
    await writeFile(file, "what was there")
    const failing = Stream.concat(steps, Stream.fail("unreadable" as const))
    expect(await Effect.runPromise(Effect.flip(writeExport(failing, file, { as: "xes" })))).toBe("unreadable")
    expect(await readFile(file, "utf8")).toBe("what was there")
    expect(await readdir(folder)).toEqual(["log.xes"])
  }))
  it("says what the system said when it cannot write", async () => {
    expect(await Effect.runPromise(Effect.flip(writeExport(steps, "/nowhere/at/all/log.xes", { as: "xes" })))).toMatchObject({ _tag: "NotWritten", why: "other", file: "/nowhere/at/all/log.xes" })
  })
  it("takes no step of a third trajectory before it has given the first", async () => {
    let pulled = new Set<string>()
    const one = golden.filter(({ trajectory }) => trajectory === "golden-72")
    const many = Stream.range(1, 1_000).pipe(
      Stream.flatMap((number) => Stream.fromIterable(one.map((taken) => ({ ...taken, trajectory: `family-${number}` })))), Stream.rechunk(1),
      Stream.tap(({ trajectory }) => Effect.sync(() => { pulled.add(trajectory) }))
    )
    let most = 0
    await Effect.runPromise(Stream.runForEach(piecesOf(many, { as: "ocel" }), () => Effect.sync(() => {
      most = Math.max(most, pulled.size)
      pulled = new Set()
    })))
    expect(most).toBeLessThanOrEqual(2)
  })
})
