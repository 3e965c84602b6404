/** Numbers as a language writes them. */
import type { Language } from "@omringd/core"

export const locales: { readonly [L in Language]: string } = { nl: "nl-BE", en: "en-GB", sv: "sv-SE" }

export const numberIn = (language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 15 })
  const short = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 4 })
  return (value) => (Number.isInteger(value) ? format : short).format(value)
}
