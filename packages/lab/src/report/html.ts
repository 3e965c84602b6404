/** A report as one page that needs nothing else: no network, no script. */
import { draw } from "./draw.ts"
import { numberIn } from "./number.ts"
import { readAloud } from "./twin.ts"
import type { Block, Cell, Plot, Report, Section } from "./Report.ts"
import { style } from "./style.ts"
import { reportWords } from "./words.ts"

type Language = Report["language"]
const signs: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? sign)

interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
/** What a heading above it says already is not said twice to whoever sees both. */
const table = ({ title, columns, rows }: Table, heading: string, language: Language): string => {
  const number = numberIn(language)
  const cell = (value: Cell) => (typeof value === "number" ? `<td class="number">${escaped(number(value))}</td>` : `<td>${escaped(value)}</td>`)
  const row = ([first = "", ...others]: readonly Cell[]) => `<tr><th scope="row">${escaped(String(first))}</th>${others.map(cell).join("")}</tr>`
  const isNumber = (column: number) => rows.length > 0 && rows.every((row) => typeof row[column] === "number")
  const head = (name: string, column: number) => `<th scope="col"${isNumber(column) ? " class=\"number\"" : ""}>${escaped(name)}</th>`
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(title)}"><table><caption${title === heading ? " class=\"unseen\"" : ""}>${escaped(title)}</caption>
<thead><tr>${columns.map(head).join("")}</tr></thead>
<tbody>${rows.map(row).join("\n")}</tbody></table></div>`
}

const figure = async (plot: Plot, language: Language): Promise<string> => {
  const words = reportWords[language]
  const { sentence, columns, rows } = readAloud(plot, language)
  const drawn = plot.rows.length === 0 ? [] : [await draw(plot, "wide", language), await draw(plot, "narrow", language)]
  return `<figure><figcaption><strong>${escaped(plot.title)}.</strong> <span class="quiet">${escaped(sentence)}</span></figcaption>
${drawn.join("\n")}
<details><summary>${escaped(words.asTable)}</summary>${table({ title: plot.title, columns, rows }, plot.title, language)}</details></figure>`
}

const listed = (items: readonly string[], kind: "ul" | "ol"): string => `<${kind}>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${kind}>`

const written = async (block: Block, heading: string, language: Language): Promise<string> => {
  switch (block.block) {
    case "text": return `<p class="${block.tone ?? "plain"}">${escaped(block.text)}</p>`
    case "list": return listed(block.items, "ul")
    case "table": return table(block, heading, language)
    case "plot": return figure(block.plot, language)
    case "story": return `<article><h3>${escaped(block.title)}</h3>${listed(block.lines, "ol")}</article>`
  }
}

const idOf = (index: number): string => `part-${index + 1}`
const part = async ({ title, blocks }: Section, index: number, language: Language): Promise<string> => {
  const inside: string[] = []
  for (const block of blocks) inside.push(await written(block, title, language))
  return `<section><h2 id="${idOf(index)}">${escaped(title)}</h2>\n${inside.join("\n")}</section>`
}

/** The page. Whoever opens it asks nobody for anything: its own policy forbids that. @beta */
export const htmlOf = async ({ language, title, lead, sections }: Report): Promise<string> => {
  const words = reportWords[language]
  const parts: string[] = []
  for (const [index, section] of sections.entries()) parts.push(await part(section, index, language))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1>
${lead.map((text) => `<p class="lead">${escaped(text)}</p>`).join("\n")}
<nav aria-label="${escaped(words.contents)}"><ul>${sections.map((section, index) => `<li><a href="#${idOf(index)}">${escaped(section.title)}</a></li>`).join("")}</ul></nav></header>
<main>
${parts.join("\n")}
</main>
</body>
</html>
`
}
