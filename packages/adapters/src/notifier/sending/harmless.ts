/** Characters that command a terminal, break a line or turn the reading order, written out: `\u{1b}`. What joins an emoji or a script stays. */

const commanding = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

export const harmless = (text: string): string => text.replaceAll(commanding, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)
