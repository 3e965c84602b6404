/** The page as static files, for any place on any server, and what it needs to open again without one. */
import { defineConfig } from "vite"
import { offline } from "./offline.ts"

export default defineConfig({
  base: "./",
  resolve: { conditions: ["@omringd/source", "module", "browser", "development|production"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2023", assetsInlineLimit: 0, modulePreload: false },
  plugins: [offline()]
})
