import { describe, expect, it } from "vitest"
import { tradeWords, tradeWordsIn } from "../../src/language.ts"

describe("a trade word is found in all its forms", () => {
  it.each([
    ["nl", "Het familienetwerk heeft de gezinsregie.", ["familienetwerk", "gezinsregie"]],
    ["nl", "Bodemeisen en Veiligheidsdoelen van de CONSULENT", ["Bodemeisen", "Veiligheidsdoelen", "CONSULENT"]],
    ["en", "The safety\n  goals are on track; the network's mandate ended.", ["safety\n  goals", "track", "network", "mandate"]],
    ["sv", "Stödinsatsen i nätverket och bottenkraven", ["Stödinsatsen", "nätverket", "bottenkraven"]]
  ] as const)("%s: %s", (language, text, words) => {
    expect(tradeWordsIn(language, text)).toEqual(words)
  })

  it.each([
    ["nl", "De energie van oma: ze belt ons, en {mandate} of {goal} is een naam."],
    ["en", "The soundtrack was distracting because the goal of the plan is safe: {mandate}."],
    ["sv", "Fast hon kom, fastnade vi. I sol brukar vi gå till en lärare: {mandate}"]
  ] as const)("%s: a word that only looks like one is let through", (language, text) => {
    expect(tradeWordsIn(language, text)).toEqual([])
  })

  it("every entry of the lists finds itself", () => {
    const lost = (["nl", "en", "sv"] as const).flatMap((language) =>
      tradeWords[language].filter((entry) => {
        const written = entry.replaceAll("*", "")
        return tradeWordsIn(language, `a ${written} b`)[0] !== written
      }))
    expect(lost).toEqual([])
  })
})
