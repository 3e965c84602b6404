import { PassThrough } from "node:stream"
import { describe, expect, it } from "vitest"
import { progress } from "../../src/command/progress.ts"

const shown = (isTTY: boolean, quiet: boolean, ...times: readonly number[]): string => {
  const stderr = Object.assign(new PassThrough(), { isTTY })
  const clock = [0, ...times]
  const { step, clear } = progress({ stderr, quiet }, () => clock.shift() ?? 0)
  times.forEach((_, index) => { step(index + 1, times.length) })
  clear()
  return String((stderr.read() as Buffer | null) ?? "")
}

const shownBy = (isTTY: boolean, ...times: readonly number[]): string => shown(isTTY, false, ...times)

describe("progress", () => {
  it("is not shown within the first second", () => { expect(shownBy(true, 10, 500, 999)).toBe("") })
  it("is shown after that, not more often than ten times a second, and cleared", () => {
    expect(shownBy(true, 500, 1_000, 1_050, 1_100)).toBe("\r2/4 \r4/4 \r\u001b[K")
  })
  it("counts alone what nobody knows the end of", () => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true })
    progress({ stderr }, (() => { const clock = [0, 2_000]; return () => clock.shift() ?? 0 })()).step(412, undefined, "states")
    expect(String(stderr.read())).toBe("\r\u001b[K412 states ")
  })
  it("is not shown where nobody watches", () => { expect(shownBy(false, 500, 5_000)).toBe("") })
  it("is not shown to who asked for quiet", () => { expect(shown(true, true, 500, 5_000)).toBe("") })
})
