/** The text of a letter as HTML: nothing but the text, large enough to read, in the reader's own colours where they have chosen them. */
import type { Language } from "@omringd/core"

interface Page {
  readonly language: Language
  readonly title: string
  readonly text: string
}

const entities: { readonly [mark: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? mark)

/** An empty line begins a new paragraph. */
const paragraphs = (text: string): string =>
  text.split(/(?:\r?\n){2,}/u).map((part) => `<p style="margin:0 0 1em">${escaped(part).replaceAll(/\r?\n/gu, "<br>")}</p>`).join("\n")

export const html = ({ language, title, text }: Page): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="margin:0;padding:1.5em;max-width:36em;font:1.125em/1.5 sans-serif">
${paragraphs(text)}
</body>
</html>
`
