import { expect, it } from "vitest"
import { line, textsOfCodes, textsOfNotices } from "./texts.ts"

it.each(["SignalReceived", "HarmRecorded"])("who raised a signal or recorded harm is named to professionals only: %s", (tag) => {
  const signals = textsOfCodes.filter(({ of, register }) => of === `steps ${tag}` && register !== "professional")
  expect(signals).toHaveLength(6)
  expect(signals.filter(({ text }) => /\{(?:from|by|as)\}/u.test(text)).map((text) => line(text, "whoever raised it"))).toEqual([])
})

it("and a notice to whoever raised one names nobody at all, to no one", () => {
  const texts = textsOfNotices.filter(({ of }) => of === "notice who-signalled-knows-it-was-answered")
  expect(texts).toHaveLength(9)
  expect(texts.filter(({ text }) => text.includes("{")).map((text) => line(text, "a name"))).toEqual([])
})
