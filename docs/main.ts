/** Makes the site: pages from the code and from what people wrote, the reference, and static files of it all in `out/`. `--pages` leaves the reference out. */
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { allPages } from "./pages/all.ts"
import { root } from "./pages/practice.ts"
import { writePages } from "./pages/write.ts"
import { schemas } from "./pages/written.ts"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const isWhole = !process.argv.includes("--pages")

writePages(here("site/content/docs"), allPages())
rmSync(here("site/public/schema"), { recursive: true, force: true })
cpSync(join(root, schemas), here("site/public/schema"), { recursive: true })

process.env["ASTRO_TELEMETRY_DISABLED"] = "1"
process.env["NODE_ENV"] = "production" // whoever starts it: elsewhere there is no search
if (!isWhole) process.env["OMRINGD_SITE"] = "pages"
const { build } = await import("astro")
await build({ root: here("."), logLevel: "warn" })

if (isWhole) {
  for (const name of readdirSync(here("../packages"))) {
    if (existsSync(here(`../packages/${name}/typedoc.json`)) && !existsSync(here(`out/api/omringd/${name}/index.html`))) throw new Error(`the reference has no page of ${name}`)
  }
}
