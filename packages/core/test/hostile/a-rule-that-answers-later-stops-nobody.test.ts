import { afterAll, beforeAll, expect, it } from "vitest"
import { contained, hostile, judged } from "./packs.ts"

const startled: unknown[] = []
const note = (reason: unknown): void => { startled.push(reason) }
beforeAll(() => { process.on("unhandledRejection", note) })
afterAll(() => { process.off("unhandledRejection", note) })
const waitedFor = ["th", "en"].join("")
const later = () => new Promise((done) => { setTimeout(done, 20) })

it.each([
  ["a promise of needs", () => Promise.resolve([])], ["a promise that comes to nothing", () => Promise.reject(new Error("later"))],
  ["a promise that comes to nothing later on", async () => { await later(); throw new Error("later") }],
  ["something that can be waited for", () => Object.fromEntries([[waitedFor, () => { throw new Error(waitedFor) }]])]
])("%s is not waited for, and startles nobody", async (_, answer) => {
  expect(judged(hostile(answer))).toEqual(contained("promised"))
  await later()
  await later()
  expect(startled).toEqual([])
})
