/** The family's page as Vite builds it, on a server of its own on loopback, in Debian's Chromium. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { build, preview } from "vite"
import { openBrowser } from "../../../packages/lab/test/report/chromium.ts"

export { isThere } from "../../../packages/lab/test/report/chromium.ts"

const root = fileURLToPath(new URL("../../family-page", import.meta.url))
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8")
/** Where pictures are kept for whoever wants to look at them; nowhere when left out. */
const pictures = process.env["OMRINGD_PICTURES"]

export interface Look {
  readonly language?: "nl" | "en" | "sv"
  readonly reader?: "family" | "child"
  readonly example?: "lina" | "lydia"
  readonly day?: string
  readonly colorScheme?: "light" | "dark"
  readonly width?: number
}

export interface Opened {
  readonly page: Page
  /** Everything that was asked of anyone, and every script that went wrong or asked something of whoever looks. */
  readonly asked: readonly string[]
  readonly wrong: readonly string[]
}
export interface Built {
  readonly folder: string
  readonly address: string
  readonly files: readonly string[]
  open(look?: Look): Promise<Opened>
  stopServing(): Promise<void>
  close(): Promise<void>
}

/** As `vite build` does it: under a test runner Vite would take itself to be in development. */
const buildInto = async (folder: string): Promise<void> => {
  const before = process.env["NODE_ENV"]
  process.env["NODE_ENV"] = "production"
  try {
    await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false } })
  } finally {
    process.env["NODE_ENV"] = before
  }
}

export const built = async (): Promise<Built> => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-family-page-"))
  await buildInto(folder)
  const server = await preview({ root, logLevel: "error", build: { outDir: folder }, preview: { port: 0, host: "127.0.0.1" } })
  /** Also of those who would keep a line open. */
  const stop = async () => {
    if ("closeAllConnections" in server.httpServer) server.httpServer.closeAllConnections()
    await server.close()
  }
  const address = server.resolvedUrls?.local[0] ?? ""
  const browser = await openBrowser()
  return {
    folder, address,
    files: readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)),
    open: async ({ language = "nl", reader = "family", example, day, colorScheme = "light", width = 1_280 } = {}) => {
      const page = await browser.context.newPage()
      const asked: string[] = []
      const wrong: string[] = []
      page.on("request", (request) => { asked.push(request.url()) })
      page.on("pageerror", (error) => { wrong.push(error.message) })
      page.on("dialog", (dialog) => { wrong.push(`asked: ${dialog.message()}`); void dialog.dismiss() })
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${address}?${new URLSearchParams({ language, for: reader, ...(example === undefined ? {} : { example }), ...(day === undefined ? {} : { day }) }).toString()}`)
      await page.locator("h1").waitFor()
      return { page, asked, wrong }
    },
    stopServing: stop,
    close: async () => {
      await browser.close()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (pictures === undefined) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

export const axe = async (page: Page): Promise<{ readonly violations: readonly string[]; readonly passed: number }> => {
  await page.evaluate(axeSource)
  return page.evaluate("axe.run().then(({ violations, passes }) => ({ passed: passes.length, violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')) }))")
}

export const runsOff = (page: Page): Promise<boolean> => page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")

export const openFile = (page: Page, name: string, text: string | Buffer): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) })

/** How many sheets a print of the page is, and how large they are, in points. */
export const sheets = async (page: Page): Promise<readonly string[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1")
  return [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`)
}
