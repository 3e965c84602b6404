/**
 * Debian's Chromium, where it is installed (apt-get install chromium), or the one that OMRINGD_CHROMIUM names. Where there is none its tests
 * are skipped, or fail when OMRINGD_MUST says `chromium`.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright-core"
import type { BrowserContext } from "playwright-core"

const program = [process.env["OMRINGD_CHROMIUM"], "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path))
if (program === undefined && process.env["OMRINGD_MUST"]?.includes("chromium") === true) throw new Error("OMRINGD_MUST asks for Chromium: install it, or name it in OMRINGD_CHROMIUM")

export const isThere = program !== undefined

export interface Browser {
  readonly context: BrowserContext
  close(): Promise<void>
}

/** It asks nobody for anything, and what it keeps is gone afterwards. */
export const openBrowser = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), "omringd-chromium-"))
  const context = await chromium.launchPersistentContext(profile, {
    ...(program === undefined ? {} : { executablePath: program }),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
  })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
}
