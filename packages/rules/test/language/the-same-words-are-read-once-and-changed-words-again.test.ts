import { expect, it } from "vitest"
import { ofWords } from "../../src/language/of-words.ts"

const counting = () => {
  let times = 0
  const read = ofWords((text) => {
    times++
    return text.includes("no")
  })
  return { read, times: () => times }
}

it("words that are as they are for good are read once; other words of the same text are others", () => {
  const { read, times } = counting()
  const words = () => Object.freeze({ text: "no", about: ["noor"], by: "noor" } as const)
  const one = words()
  expect([read(one), read(one), read(words())]).toEqual([true, true, true])
  expect(times()).toBe(2)
})

it("words that can still change are read each time", () => {
  const { read, times } = counting()
  const words = { text: "no", about: ["noor"], by: "noor" } as { text: string; about: ["noor"]; by: "noor" }
  expect(read(words)).toBe(true)
  words.text = "yes"
  expect(read(words)).toBe(false)
  expect(times()).toBe(2)
})
