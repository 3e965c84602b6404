/** Reports in a real browser: nothing is asked of the network, nothing is in anyone's way, nothing runs off the screen. */
import { readFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { languages } from "@omringd/core"
import { explorationReport, htmlOf, studyReport, studyResults } from "@omringd/lab/report"
import type { Report } from "@omringd/lab/report"
import { isThere, openBrowser } from "./chromium.ts"
import type { Browser } from "./chromium.ts"
import { explored, stories, studied } from "./examples.ts"
import { ran } from "./ran.ts"

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8")
/** Where pictures are kept for whoever wants to look at them; nowhere when left out. */
const pictures = process.env["OMRINGD_PICTURES"]

interface Look {
  readonly colorScheme: "light" | "dark"
  readonly width: number
}
const looks: readonly Look[] = (["light", "dark"] as const).flatMap((colorScheme) => [1_100, 360].map((width) => ({ colorScheme, width })))
const reports: readonly (readonly [string, Report])[] = languages.flatMap((language) => [
  [`exploration-${language}`, explorationReport(explored, language, stories)], [`study-${language}`, studyReport(studied, language)],
  [`run-${language}`, studyReport(studyResults(ran.manifest, ran.summary, language), language)]
] as const)

describe.skipIf(!isThere)("a report in Chromium", () => {
  let browser: Browser
  beforeAll(async () => { browser = await openBrowser() })
  afterAll(() => browser.close())

  const open = async (report: Report, { colorScheme, width }: Look) => {
    const page = await browser.context.newPage()
    const asked: string[] = []
    page.on("request", (request) => { asked.push(request.url()) })
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.setContent(await htmlOf(report))
    return { page, asked }
  }

  it.each(reports)("%s: axe finds nothing in anyone's way, by day and by night, wide and narrow", async (name, report) => {
    const some = report.language === "en" ? looks : looks.filter(({ colorScheme, width }) => (colorScheme === "light") === (width > 500))
    for (const look of some) {
      const { page, asked } = await open(report, look)
      await page.locator("details").evaluateAll((all) => { for (const one of all) one.setAttribute("open", "") })
      await page.evaluate(axeSource)
      const found = await page.evaluate("axe.run().then(({ violations, passes }) => ({ passed: passes.length, violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')) }))")
      expect(found).toMatchObject({ violations: [] })
      expect((found as { readonly passed: number }).passed).toBeGreaterThan(15)
      expect(asked).toEqual([])
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), `${name} at ${look.width}`).toBe(true)
      expect(await page.locator("svg:visible").count()).toBe(report.sections.flatMap(({ blocks }) => blocks).filter(({ block }) => block === "plot").length)
      if (pictures !== undefined) {
        await mkdir(pictures, { recursive: true })
        await page.screenshot({ path: join(pictures, `${name}-${look.colorScheme}-${look.width}.png`), fullPage: true })
      }
      await page.close()
    }
  })
  it("axe finds what is in the way of someone", async () => {
    const { page } = await open(explorationReport(explored, "en"), { colorScheme: "light", width: 1_100 })
    await page.evaluate("document.documentElement.removeAttribute('lang'); document.querySelector('p').style.color = '#ddd'")
    await page.evaluate(axeSource)
    expect(await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id).sort())")).toEqual(["color-contrast", "html-has-lang"])
    await page.close()
  })
  it("the night is dark: paper and ink change, and plots change with them", async () => {
    const shadesOf = async (colorScheme: "light" | "dark") => {
      const { page } = await open(studyReport(studied, "en"), { colorScheme, width: 1_100 })
      const shades = await page.evaluate("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('svg.wide text')).fill]")
      await page.close()
      return shades as readonly string[]
    }
    const [day, night] = [await shadesOf("light"), await shadesOf("dark")]
    expect(day[0]).not.toBe(night[0])
    expect(day[1]).not.toBe(night[1])
  })
  it("whoever listens hears a plot as a sentence and a table, and nothing of its drawing", async () => {
    const { page } = await open(studyReport(studied, "nl"), { colorScheme: "light", width: 1_100 })
    await page.locator("details").first().evaluate((one) => { one.setAttribute("open", "") })
    const heard = await page.locator("figure").first().ariaSnapshot()
    expect(heard).toContain("3 waarden (days), van 38,05 (half the caseload) tot 61,42 (as it is).")
    expect(heard).toContain("row \"as it is 61,42 57,1 65,8\"")
    expect(heard).not.toContain("img")
    await page.close()
  })
  it("on paper there is no navigation, and nothing is cut off", async () => {
    const { page } = await open(explorationReport(explored, "sv", stories), { colorScheme: "dark", width: 800 })
    await page.emulateMedia({ media: "print" })
    expect(await page.locator("nav").isVisible()).toBe(false)
    expect(await page.locator("article").isVisible()).toBe(true)
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)")
    await page.close()
  })
})
