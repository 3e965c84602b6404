/** Any text within XML: what would end it is written as a reference, and what XML cannot hold as its code point. */
const references: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" }

// All of XML 1.0's Char but what needs a reference; without its pair, half of a surrogate is no character.
const unsayable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const xml = (text: string): string =>
  text
    .replaceAll(unsayable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/[&<>"'\t\n\r]/gu, (character) => references[character] ?? character)
