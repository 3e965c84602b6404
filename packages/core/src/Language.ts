/** Every code has its text in every language and register. A text is written for its reader, with `{names}` to fill in. */
import type { About } from "./Scene.ts"

/** @public */
export const languages = ["nl", "en", "sv"] as const
/** @public */
export type Language = (typeof languages)[number]
/** @public */
export const registers = ["professional", "family", "child"] as const
/** Who reads it: someone of the trade, a parent or neighbour, a child of ten. @public */
export type Register = (typeof registers)[number]
/** One text in the three registers. @public */
export type Voices = { readonly [R in Register]: string }
/** One text in every language and register: a missing one does not compile. @public */
export type Says = { readonly [L in Language]: Voices }

/** Fills `{child}` with what `name` makes of the reference about which it is; an unknown name stays visible. @public */
export const fill = (text: string, about: About, name: (reference: string) => string): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    const reference = about[key]
    return reference === undefined ? whole : name(reference)
  })
