/**
 * A reference as one word of a subject or routing key: letters, digits, `_` and `-` as they are, the other four marks as `=` and a letter. So no
 * reference can end a word early, be a wildcard, or look like another one. At most 127 characters: two of them with a dot between fit in the
 * 255 bytes of a routing key.
 */
import type { Coded } from "@omringd/core"

const written: { readonly [mark: string]: string } = { ".": "=d", ":": "=c", "/": "=s", "@": "=a" }

export const token = (reference: Coded): string => reference.replaceAll(/[.:/@]/gu, (mark) => written[mark] ?? "=")

/** The same, back. */
export const untoken = (word: string): string => word.replaceAll(/=[dcsa]/gu, (pair) => Object.keys(written).find((mark) => written[mark] === pair) ?? pair)
