/** The site in a real browser: search finds a rule and opens it; pages are read by day and by night, wide and narrow, and ask nobody else for anything. */
import { readFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isThere, openBrowser } from "../../packages/lab/test/report/chromium.ts"
import type { Browser } from "../../packages/lab/test/report/chromium.ts"
import { build, serve } from "./site.ts"
import type { Site } from "./site.ts"

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8")
/** Where pictures are kept for whoever wants to look at them; nowhere when left out. */
const pictures = process.env["OMRINGD_PICTURES"]

const pages = {
  home: "/", guide: "/guides/embed-in-ten-minutes/", charter: "/guides/wat-het-charter-vraagt/", rules: "/rules/", rule: "/rules/child-has-a-voice/",
  step: "/steps/what-settled/", need: "/needs/voice/", parts: "/parts/", part: "/parts/dangers/", phase: "/parts/phase/",
  term: "/rules/investigation-in-time/", mandates: "/guides/who-may-do-what/", clauses: "/conformance/", refusal: "/refusals/unmet/", malformed: "/refusals/malformed/", notices: "/notices-by-rule/", ledger: "/ledger/", decision: "/decisions/0006-the-whole-charter/"
}
const looks = (["light", "dark"] as const).flatMap((colorScheme) => [1_200, 360].map((width) => ({ colorScheme, width })))

describe.skipIf(!isThere)("the site in Chromium", () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    build()
    site = await serve()
    browser = await openBrowser()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const open = async (path: string, { colorScheme, width } = { colorScheme: "light" as "light" | "dark", width: 1_200 }) => {
    const page = await browser.context.newPage()
    const elsewhere: string[] = []
    page.on("request", (request) => { if (!request.url().startsWith(site.address) && !request.url().startsWith("data:")) elsewhere.push(request.url()) })
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await page.setViewportSize({ width, height: 900 })
    const answer = await page.goto(`${site.address}${path}`, { waitUntil: "load" })
    expect(answer?.status()).toBe(200)
    return { page, elsewhere }
  }
  const axe = async (page: Page): Promise<unknown> => {
    await page.evaluate(axeSource)
    return page.evaluate("axe.run().then(({ violations, passes }) => ({ passed: passes.length, violations: violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')) }))")
  }

  it("search finds a rule, and opens it", async () => {
    const { page, elsewhere } = await open("/")
    await page.getByRole("button", { name: "Search" }).first().click()
    await page.getByRole("textbox", { name: "Search" }).fill("child has a voice")
    const found = page.locator(".pagefind-ui__result-link").filter({ hasText: /^Child has a voice$/u }).first()
    await found.waitFor()
    await found.click()
    await page.waitForURL("**/rules/child-has-a-voice/**")
    expect(await page.locator("h1").textContent()).toBe("Child has a voice")
    expect(elsewhere).toEqual([])
    await page.close()
  }, 60_000)

  it.each(["PlanAccepted", "OtherMandate", "network-called-in"])("search finds %s by its name in code", async (name) => {
    const { page } = await open("/")
    await page.getByRole("button", { name: "Search" }).first().click()
    await page.getByRole("textbox", { name: "Search" }).fill(name)
    const own = page.locator(`.pagefind-ui__result-title a[href*="/${name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase()}/"]`)
    await own.first().waitFor()
    expect(await own.count()).toBeGreaterThan(0)
    await page.close()
  }, 60_000)

  it.each([["danger", "/parts/dangers/"], ["parts", "/parts/"], ["needs", "/needs/"]])("search for %s finds the page that is about it", async (word, path) => {
    const { page } = await open("/")
    await page.getByRole("button", { name: "Search" }).first().click()
    await page.getByRole("textbox", { name: "Search" }).fill(word)
    const own = page.locator(`.pagefind-ui__result-title a[href$="${path}"]`)
    await own.first().waitFor()
    expect(await own.count()).toBeGreaterThan(0)
    await page.close()
  }, 60_000)

  it("a rule's page tells its promise, its texts and its stories", async () => {
    const { page } = await open(pages.rule)
    const main = page.locator("main")
    await expect.poll(() => main.getByText("Each child says what it thinks").count()).toBeGreaterThan(0)
    expect(await main.locator(".says section").evaluateAll((all) => all.map((one) => one.getAttribute("lang")))).toEqual(["nl", "en", "sv"])
    const broken = main.locator("details").filter({ hasText: "Nobody has spoken for the baby" })
    await broken.locator("summary").click()
    await broken.getByText("The baby has not been heard yet").waitFor()
    await broken.getByRole("link", { name: "WhatSettled" }).click()
    await page.waitForURL("**/steps/what-settled/**")
    await page.close()
  }, 60_000)

  it.each(Object.entries(pages))("%s: axe finds nothing in anyone's way, nothing runs off the screen, nobody else is asked", async (name, path) => {
    for (const look of looks) {
      const { page, elsewhere } = await open(path, look)
      const found = await axe(page)
      expect(found, `${name} ${look.colorScheme} ${look.width}`).toMatchObject({ violations: [] })
      expect((found as { readonly passed: number }).passed).toBeGreaterThan(15)
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), `${name} at ${look.width}`).toBe(true)
      expect(elsewhere).toEqual([])
      if (pictures !== undefined) {
        await mkdir(pictures, { recursive: true })
        await page.screenshot({ path: join(pictures, `${name}-${look.colorScheme}-${look.width}.png`) })
      }
      await page.close()
    }
  }, 120_000)

  it("axe finds what is in the way of someone", async () => {
    const { page } = await open(pages.rule)
    await page.evaluate("document.documentElement.removeAttribute('lang'); document.querySelector('main p').style.color = '#ddd'")
    expect(JSON.stringify(await axe(page))).toMatch(/color-contrast.*html-has-lang/u)
    await page.close()
  }, 60_000)

  it("the night is dark", async () => {
    const papers = await Promise.all(looks.filter(({ width }) => width === 1_200).map(async (look) => {
      const { page } = await open(pages.rule, look)
      const paper = await page.evaluate("getComputedStyle(document.body).backgroundColor")
      await page.close()
      return paper
    }))
    expect(papers[0]).not.toBe(papers[1])
  }, 60_000)
})
