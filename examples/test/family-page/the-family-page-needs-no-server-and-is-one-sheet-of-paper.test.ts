/** Offline, on paper, kept only when asked, and no larger than it was said to be. */
import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { languages } from "@omringd/core"
import { registers } from "../../family-page/src/words/index.ts"
import { built, isThere, keepPicture, openFile, sheets } from "./opened.ts"
import type { Built } from "./opened.ts"

const tiny = readFileSync(new URL("../../../packages/cli/test/tiny.yaml", import.meta.url), "utf8")
const a4 = ["595 × 842"]
/** In bytes as they are sent, gzipped; fonts are packed already. What is larger wants a reason. */
const budgets = { script: 250_000, style: 6_000, everything: 430_000 }

describe.skipIf(!isThere)("the family's page as it was built", () => {
  let family: Built
  beforeAll(async () => { family = await built() }, 120_000)
  afterAll(() => family.close())

  const readers = languages.flatMap((language) => registers.map((reader) => ({ language, reader })))
  it.each(readers)("in $language for a $reader is one sheet of A4, from a telephone by night as from a desk by day", async ({ language, reader }) => {
    for (const look of [{ example: "lina" }, { example: "lydia", day: "2016-02-12", colorScheme: "dark", width: 360 }] as const) {
      const { page } = await family.open({ language, reader, ...look })
      expect(await sheets(page)).toEqual(a4)
      await page.close()
    }
  }, 60_000)

  it("says on the sheet what stands on the screen only, and shows it all again afterwards", async () => {
    const { page } = await family.open({ language: "en", example: "lydia", day: "2016-02-12" })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.setViewportSize({ width: 718, height: 1_043 })
    await keepPicture(page, "on-paper")
    const left = await page.locator(".left-out").innerText()
    const shown = await page.locator(".need:visible").count()
    const all = Number(await page.locator(".left-out").getAttribute("data-all"))
    expect(left).toBe(`And ${all - shown} more. They are on the screen.`)
    expect(await page.locator(".controls").isVisible()).toBe(false)
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe("rgb(255, 255, 255)")
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await page.locator(".left-out").isVisible()).toBe(false)
    expect(await page.locator(".need:visible").count()).toBeGreaterThan(shown)
    await page.close()
  })

  it("keeps a file only when someone says so, and forgets it when they say so", async () => {
    const { page } = await family.open({ language: "en" })
    await openFile(page, "noor.yaml", tiny)
    await page.locator("h1", { hasText: "Around Noor" }).waitFor()
    expect(await page.evaluate("localStorage.length")).toBe(0)
    expect(page.url()).not.toContain("noor")
    await page.goto(family.address)
    await page.locator("h1", { hasText: "Lina" }).waitFor()
    await openFile(page, "noor.yaml", tiny)
    await page.locator(".keep input").check()
    await page.goto(family.address)
    await page.locator("h1", { hasText: "Noor" }).waitFor()
    await page.locator(".keep input").uncheck()
    expect(await page.evaluate("localStorage.length")).toBe(0)
    await page.close()
  })

  it("is no larger than its budget", () => {
    const sizes = family.files.map((file) => ({ file: relative(family.folder, file), size: file.endsWith("woff2") ? readFileSync(file).length : gzipSync(readFileSync(file)).length }))
    const of = (ending: RegExp) => sizes.filter(({ file }) => ending.test(file)).reduce((sum, { size }) => sum + size, 0)
    const found = { script: of(/\.js$/u), style: of(/\.css$/u), everything: of(/./u) }
    expect(found.script).toBeGreaterThan(50_000)
    expect(found.script, JSON.stringify(sizes)).toBeLessThanOrEqual(budgets.script)
    expect(found.style).toBeLessThanOrEqual(budgets.style)
    expect(found.everything).toBeLessThanOrEqual(budgets.everything)
  })

  // The last: there is no server any more after it.
  it("opens again when there is no server, also in another language", async () => {
    const { page } = await family.open({ language: "nl" })
    await page.evaluate("navigator.serviceWorker.ready")
    await page.waitForFunction("navigator.serviceWorker.controller !== null")
    await family.stopServing()
    await expect(fetch(family.address)).rejects.toThrow("fetch failed")
    await page.reload()
    await page.locator("h1", { hasText: "Rond Lina" }).waitFor()
    await page.goto(`${family.address}?language=sv&for=child`)
    await page.locator("h1", { hasText: "Kring Lina" }).waitFor()
    expect(await page.evaluate("document.fonts.ready.then(() => document.fonts.check('1rem \"Nunito Sans Variable\"'))")).toBe(true)
    await openFile(page, "noor.yaml", tiny)
    await page.locator("h1", { hasText: "Kring Noor" }).waitFor()
    await page.close()
  })
})
