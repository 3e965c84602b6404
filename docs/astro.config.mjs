/** The site: pages that main.ts wrote, and the reference. It asks nobody for anything, neither while it is built nor where it is read. */
import starlight from "@astrojs/starlight"
import { defineConfig, passthroughImageService } from "astro/config"
import links from "starlight-links-validator"
import reference from "starlight-typedoc"
import { existsSync, readdirSync } from "node:fs"

/** The pages by themselves, for the tests that look at them: the reference takes its types from a build. */
const isWhole = process.env["OMRINGD_SITE"] !== "pages"

/** Those that are a library: what makes a repository has no reference. */
const packages = readdirSync(new URL("../packages", import.meta.url)).filter((name) => existsSync(new URL(`../packages/${name}/typedoc.json`, import.meta.url))).toSorted()
/** What stands in this folder is a page; the ledger has a place of its own. */
const articles = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".md") && file !== "ledger.md").map((file) => file.slice(0, -".md".length)).toSorted()

const all = (label, directory, more = {}) => ({ label, collapsed: true, items: [{ autogenerate: { directory } }], ...more })

export default defineConfig({
  srcDir: "./site",
  outDir: isWhole ? "./out" : "./.pages",
  publicDir: "./site/public",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "omringd",
      description: "A trajectory towards a safe child, as typed steps, phases and rules.",
      pagination: false,
      lastUpdated: false,
      credits: false,
      expressiveCode: { defaultProps: { wrap: true }, styleOverrides: { codeFontSize: "0.8125rem" } },
      customCss: ["./site/omringd.css"],
      routeMiddleware: "./site/beside.mjs",
      plugins: [
        ...(isWhole ? [reference({ output: "api", entryPoints: packages.map((name) => `../packages/${name}`) })] : []),
        links({ exclude: isWhole ? [] : ["/api/", "/api/**"] })
      ],
      sidebar: [
        all("Guides", "guides", { collapsed: false }),
        { label: "The practice", items: [all("Rules", "rules"), all("Steps", "steps"), all("Parts", "parts"), all("Needs", "needs"), all("Refusals", "refusals"), { label: "Notices", slug: "notices-by-rule" }, { label: "The ledger", slug: "ledger" }] },
        { label: "How it works", items: articles },
        all("Packages", "packages"),
        all("Examples", "examples"),
        ...(isWhole ? [{ label: "Reference", items: [{ label: "All packages", slug: "api" }, ...packages.map((name) => ({ label: `@omringd/${name}`, link: `/api/omringd/${name}/` }))] }] : []),
        all("Decisions", "decisions"),
        { label: "Taking part", collapsed: true, items: ["contributing", "security"] }
      ]
    })
  ]
})
