import { expect, it } from "vitest"
import { line, textsOfCodes } from "./texts.ts"

it.each(["SignalReceived", "HarmRecorded"])("who raised a signal or recorded harm is named to professionals only: %s", (tag) => {
  const signals = textsOfCodes.filter(({ of, register }) => of === `steps ${tag}` && register !== "professional")
  expect(signals).toHaveLength(6)
  expect(signals.filter(({ text }) => /\{(?:from|by|as)\}/u.test(text)).map((text) => line(text, "whoever raised it"))).toEqual([])
})
