/** The page in a real browser: read by eye, by ear and by keyboard, in every language, for both readers, by day and by night. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { languages } from "@omringd/core"
import { words, registers } from "../../family-page/src/words/index.ts"
import { axe, built, isThere, keepPicture, runsOff } from "./opened.ts"
import type { Built, Look } from "./opened.ts"

const readers = languages.flatMap((language) => registers.map((reader) => ({ language, reader })))
const looks: readonly Look[] = (["light", "dark"] as const).flatMap((colorScheme) => [1_280, 360].map((width) => ({ colorScheme, width })))

describe.skipIf(!isThere)("the family's page in Chromium", () => {
  let family: Built
  beforeAll(async () => { family = await built() }, 120_000)
  afterAll(() => family.close())

  it.each(readers)("in $language for a $reader: axe finds nothing in anyone's way, nothing runs off the screen, nobody else is asked", async ({ language, reader }) => {
    for (const look of looks) {
      const { page, asked, wrong } = await family.open({ language, reader, ...look })
      await page.locator(".more").evaluateAll((all) => { for (const one of all) one.click() })
      await page.locator("details").evaluateAll((all) => { for (const one of all) one.setAttribute("open", "") })
      const { violations, passed } = await axe(page)
      expect(violations).toEqual([])
      expect(passed).toBeGreaterThan(20)
      expect(await runsOff(page)).toBe(false)
      expect(asked.filter((url) => !url.startsWith(family.address))).toEqual([])
      expect(wrong).toEqual([])
      expect(await page.locator("html").getAttribute("lang")).toBe(language)
      await keepPicture(page, `${language}-${reader}-${look.colorScheme}-${look.width}`)
      await page.close()
    }
  }, 60_000)

  it.each(readers)("in $language for a $reader the map, who does what, the plan and the next meeting are heard under their headings", async ({ language, reader }) => {
    const { page } = await family.open({ language, reader })
    const mine = words[language]
    expect(await page.locator("main h2").allTextContents()).toEqual(
      expect.arrayContaining([mine.worries, mine.goesWell, mine.needed, mine.who, mine.plan, mine.next, mine.people].map((text) => text[reader])))
    expect(await page.locator("h1").textContent()).toBe(mine.title[reader].replace("{children}", "Lina"))
    const heard = await page.locator("body").ariaSnapshot()
    expect(heard).toContain({ nl: "17 oktober 2022", en: "17 October 2022", sv: "17 oktober 2022" }[language])
    await page.close()
  })

  it.each([["lina", "nl"], ["lydia", "en"]] as const)("what people said in the file of %s is heard in %s, whatever language the page is in", async (example, lang) => {
    for (const language of languages) {
      const { page } = await family.open({ language, example })
      const spoken = await page.locator("blockquote p").evaluateAll((all) => all.map((one) => one.getAttribute("lang")))
      expect(spoken.length).toBeGreaterThan(3)
      expect(new Set(spoken)).toEqual(new Set([lang]))
      await page.close()
    }
  })

  it("axe finds what is in the way of someone", async () => {
    const { page } = await family.open()
    await page.evaluate("document.documentElement.removeAttribute('lang'); document.querySelector('.piece blockquote').style.color = '#cde'")
    expect((await axe(page)).violations.map((one) => one.split(":")[0])).toEqual(expect.arrayContaining(["color-contrast", "html-has-lang"]))
    await page.close()
  })

  it("the tabulator key comes by everything that can be used, in the order in which it stands", async () => {
    const { page } = await family.open()
    await page.evaluate(`window.all = [...document.querySelectorAll("a[href], button, input, select, summary")].filter((one) => !(one.type === "radio" && !one.checked))`)
    const all: number = await page.evaluate("all.length")
    expect(all).toBeGreaterThan(15)
    const came: number[] = []
    for (let press = 0; press < all; press++) {
      await page.keyboard.press("Tab")
      came.push(await page.evaluate("all.indexOf(document.activeElement)"))
    }
    expect(came).toEqual(Array.from({ length: all }, (_, place) => place))
    await page.close()
  })

  it("whoever asks why hears what was promised and what would do; and is asked nothing more", async () => {
    const { page } = await family.open({ language: "en" })
    const need = page.locator(".need").first()
    await need.locator("summary").focus()
    await page.keyboard.press("Enter")
    const said = await need.locator(".why").innerText()
    expect(said).toContain("This is what we promised each other:\n")
    expect(said).toContain("One of these is enough:\n")
    expect(await need.locator(".why li").count()).toBeGreaterThan(0)
    await page.close()
  })

  it("with arrow keys it is another language, another reader, another day; and the address says so", async () => {
    const { page } = await family.open({ language: "nl" })
    await page.locator("input[name=language]:checked").focus()
    await page.keyboard.press("ArrowRight")
    await page.locator("h1", { hasText: "Around Lina" }).waitFor()
    await page.locator("input[name=reader]:checked").focus()
    await page.keyboard.press("ArrowRight")
    await page.locator("h2", { hasText: "What is hard" }).waitFor()
    await page.locator("select").first().selectOption("2022-09-20")
    await page.getByText("How it was on 20 September 2022").waitFor()
    expect(await page.getByText("There is no plan yet.", { exact: false }).count()).toBe(1)
    expect(new URL(page.url()).search).toBe("?language=en&for=child&example=lina&day=2022-09-20")
    await page.reload()
    await page.getByText("How it was on 20 September 2022").waitFor()
    await page.close()
  })

  it("with letters twice as large nothing runs off the screen", async () => {
    for (const width of [1_280, 640]) {
      const { page } = await family.open({ width })
      await page.evaluate("document.documentElement.style.fontSize = '212.5%'")
      expect(await runsOff(page), `at ${width}`).toBe(false)
      await page.close()
    }
  })

  it("wide there are three columns, on a telephone one; by night it is dark; who wants no movement gets none", async () => {
    const columns = async (width: number) => {
      const { page } = await family.open({ width })
      const lefts: readonly number[] = await page.locator(".column").evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)))
      await page.close()
      return new Set(lefts).size
    }
    expect([await columns(1_280), await columns(360)]).toEqual([3, 1])
    const { page } = await family.open()
    const paper = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    const day = await paper()
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
    expect(await paper()).not.toBe(day)
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto")
    await page.close()
  })
})
