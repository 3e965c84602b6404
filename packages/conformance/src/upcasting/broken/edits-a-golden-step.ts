import type { BrokenPast } from "../broken.ts"

export default {
  name: "edits a golden step, to make it fit",
  caughtBy: ["upcasting-03"],
  breaks: (good) => {
    const first = good.golden[1]
    if (first === undefined) return good
    const texts = Object.fromEntries(Object.entries(first.texts).map(([trajectory, of]) => [trajectory, of.map((text) => text.replace("nee", "ja"))]))
    return { ...good, golden: { ...good.golden, 1: { ...first, texts } } }
  }
} satisfies BrokenPast
