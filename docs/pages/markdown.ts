/** The little Markdown that generated pages are made of. What comes from the code is escaped; what is Markdown already is not. */
import { languages, registers } from "@omringd/core"
import type { Says } from "@omringd/core"

/** Text that stands as it is, whatever signs are in it. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>|#]/gu, (sign) => `\\${sign}`)
/** The same for a text in which names stand in code marks: those stay. */
export const prose = (text: string): string => text.split(/(`[^`]+`)/u).map((part, index) => (index % 2 === 1 ? part : plain(part))).join("")
export const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
export const code = (text: string): string => `\`${text}\``
export const link = (text: string, to: string): string => `[${text}](${to})`
export const lines = (...all: readonly (string | readonly string[])[]): string => all.flat().join("\n")

/** With a capital at the beginning. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
/** A text whose names are not filled in, for where there is nobody to name. */
export const unnamed = (text: string): string => capital(text.replaceAll(/[{}]/gu, ""))
/** `child-has-a-voice`: "Child has a voice". */
export const sentenceOf = (id: string): string => capital(id.replaceAll("-", " "))

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
/** Cells are Markdown. Nothing at all when there are no rows. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ["", row(heads), row(heads.map(() => "---")), ...rows.map(row), ""]

/** What is known of something, by name: those that are undefined are left out. */
export const facts = (all: { readonly [name: string]: string | undefined }): readonly string[] => {
  const known = Object.entries(all).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]))
  return ["", '<dl class="facts">', ...known.flatMap(([name, value]) => [`<dt>${html(name)}</dt>`, "<dd>", "", value, "", "</dd>"]), "</dl>", ""]
}

const languageNames = { nl: "Nederlands", en: "English", sv: "Svenska" } as const
const readers = { professional: "professional", family: "family", child: "child" } as const

/** A text in every language and register, each marked with its language. `{names}` stay, for they are filled in when it is said. */
export const says = (texts: Says): readonly string[] => [
  "",
  '<div class="says">',
  ...languages.flatMap((language) => [
    `<section lang="${language}">`, `<h3>${languageNames[language]}</h3>`, "<dl>",
    ...registers.flatMap((register) => [`<dt lang="en">${readers[register]}</dt>`, `<dd>${html(texts[language][register])}</dd>`]),
    "</dl>", "</section>"
  ]),
  "</div>",
  ""
]

/** What can be opened; it is open from the start when `open` is set. */
export const folded = (summary: string, body: readonly string[], open = false): readonly string[] => [
  "", `<details${open ? " open" : ""}>`, `<summary>${html(summary)}</summary>`, "", ...body, "", "</details>", ""
]

/** As a heading's anchor is made of its text. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").trim().replaceAll(" ", "-")
