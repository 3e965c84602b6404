import { languages } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { line, texts } from "./texts.ts"
import type { Text } from "./texts.ts"

describe("every code has its own text in every language", () => {
  it("none is empty, or begins or ends with a space", () => {
    expect(texts.filter(({ text }) => text === "" || text.trim() !== text).map((text) => line(text, "white space"))).toEqual([])
  })

  it("every code and rule is there in each language and register, once", () => {
    const places = texts.map(({ of, language, register }) => `${language} ${register} ${of}`)
    expect(new Set(places).size).toBe(places.length)
    const codes = new Set(texts.map(({ of }) => of))
    expect(places).toHaveLength(codes.size * languages.length * 3)
  })

  it("no text of one language was left standing in another", () => {
    const isSame = (a: Text, b: Text) => a.of === b.of && a.register === b.register && a.language !== b.language && a.text === b.text
    const same = texts.filter((text) => texts.some((other) => isSame(text, other)))
    expect(same.map((text) => line(text, "same words in two languages"))).toEqual([])
  })

  it("every sentence ends, and no name is left half open", () => {
    const sentences = /^(?:steps|safety|reasons|misfits|means|rule|notice) /u
    const unended = texts.filter(({ of, text }) => sentences.test(of) && !/(?:[.!?]|\{\w+\})$/u.test(text))
    const halfOpen = texts.filter(({ text }) => /[{}]/u.test(text.replaceAll(/\{\w+\}/gu, "")))
    expect([...unended, ...halfOpen].map((text) => line(text, "no end"))).toEqual([])
  })

  it("a code in a field of a step reads as a phrase: lower case, without an end", () => {
    const phrases = texts.filter(({ of }) => of.startsWith("codes "))
    expect(phrases.length).toBeGreaterThan(900)
    expect(phrases.filter(({ text }) => !/^\p{Ll}[^{}.!?]*$/u.test(text)).map((text) => line(text, "not a phrase"))).toEqual([])
  })
})
