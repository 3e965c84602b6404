/** Bundles a module as a page would have it, loads it in a real browser that can reach nothing, and gives back what it printed. */
import { existsSync } from "node:fs"
import { build } from "esbuild"
import { chromium } from "playwright-core"

const program = [process.env["OMRINGD_CHROMIUM"], "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path))
if (program === undefined && process.env["OMRINGD_MUST"]?.includes("chromium")) throw new Error("OMRINGD_MUST asks for Chromium: install it (apt-get install chromium), or name it in OMRINGD_CHROMIUM")

export const isThere = program !== undefined

export const bundled = async (folder, file, conditions) => {
  const { outputFiles } = await build({
    entryPoints: [file], absWorkingDir: folder, conditions, bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "silent"
  })
  return outputFiles[0].text
}

/** Objects are shown as Node shows them, since that is what the README says. */
const shown = async (argument) => {
  const value = await argument.jsonValue()
  if (typeof value !== "object" || value === null) return String(value)
  const { inspect } = await import("node:util")
  return inspect(value)
}

export const printedIn = async (script) => {
  const browser = await chromium.launch({ executablePath: program, args: ["--headless", "--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await page.context().setOffline(true)
    const lines = []
    const wrong = []
    page.on("console", (message) => lines.push(Promise.all(message.args().map(shown)).then((parts) => parts.join(" "))))
    page.on("pageerror", (error) => wrong.push(String(error)))
    await page.setContent(`<!doctype html><title>example</title><script type="module">${script.replaceAll("</script", "<\\/script")}\n;document.title = "done"</script>`)
    await page.waitForFunction(() => document.title === "done", undefined, { timeout: 30_000 }).catch((error) => wrong.push(String(error)))
    return { printed: `${(await Promise.all(lines)).join("\n")}\n`, wrong }
  } finally {
    await browser.close()
  }
}
