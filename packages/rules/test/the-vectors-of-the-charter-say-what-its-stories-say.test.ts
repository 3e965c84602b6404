/** The charter's stories as plain data, for whoever writes its rules in another language. They lie with the kit. */
import { PackVector } from "@omringd/conformance"
import { expect, it } from "vitest"
import { foundAgain } from "../../conformance/test/pack/found-again.ts"
import { charter } from "../src/charter.ts"

const { name, version, rules } = charter()
const text = PackVector.text(PackVector.of(`${name}@${version}`, rules))

it("the vectors of the charter say what its stories say (written anew with `vitest -u`)", async () => {
  await expect(text).toMatchFileSnapshot("../../conformance/vectors/pack/charter.json")
})
it("the vectors of the charter are found again from the text alone", () => {
  const found = foundAgain(text, rules)
  expect(found.length).toBeGreaterThan(rules.length)
  expect(found.filter(({ isSame }) => !isSame)).toEqual([])
})
