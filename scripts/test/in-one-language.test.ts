import { runInNewContext } from "node:vm"
import { expect, it } from "vitest"
import { inOneLanguage } from "../build/in-one-language.ts"
import { pureCalls } from "../build/pure-calls.ts"

const rule = `
const inLanguage = { nl: 1, en: 2, sv: 3 }
export const one = Rule.define({
  id: "one", needs: ({ people }) => people.map(({ says }) => says),
  says: { nl: { child: "Nog niet." }, en: { child: "Not yet." }, sv: { child: "Inte än." } },
  kept: { "a story": given(opened(baby)) }, broken
})`
const run = (text: string): unknown =>
  runInNewContext(`${text.replace("export const one", "const one")}; JSON.stringify([{ ...one, needs: typeof one.needs }, inLanguage])`, {
    Rule: { define: (it: unknown) => it }, broken: { "it is": 1 }
  })

it("a rule speaks the one language, whatever it is asked in, and keeps the rest of itself", () => {
  const [one, inLanguage] = JSON.parse(String(run(inOneLanguage("rule.ts", rule, "sv")))) as readonly unknown[]
  expect(one).toEqual({
    id: "one", needs: "function", kept: {}, broken: {}, says: { nl: { child: "Inte än." }, en: { child: "Inte än." }, sv: { child: "Inte än." } }
  })
  expect(inLanguage).toEqual({ nl: 1, en: 2, sv: 3 })
})

it("what lacks one of the languages is left as it is", () => {
  const text = `Rule.define({ says: { nl: "Nee.", en: "No." } })`
  expect(inOneLanguage("rule.ts", text, "en")).toBe(text)
})

it("the stories of notices and steps are left out", () => {
  expect(inOneLanguage("notice.ts", `NoticeRule.due({ told: { a: given() }, silent: {} })`, "nl")).toBe("NoticeRule.due({ told: {}, silent: {} })")
  expect(inOneLanguage("step.ts", `define("GoalSet", { story: ["She said.", "It stands."], fields })`, "nl")).toBe(`define("GoalSet", {  fields })`)
  expect(inOneLanguage("step.ts", `define("GoalSet", { fields, story: ["She said.", "It stands."] })`, "nl")).toBe(`define("GoalSet", { fields,  })`)
  expect(inOneLanguage("definition.ts", `const define = (tag, written) => ({ tag, story: written.story })`, "nl")).toBe(`const define = (tag, written) => ({ tag, story: ["", ""] })`)
})

it("a value that a module makes can be left out; what runs later, or is run for itself, is no such value", () => {
  expect(pureCalls("a.ts", "const a = make(of(1)); const b = () => make(); make()")).toBe(
    "const a = /* @__PURE__ */ make(/* @__PURE__ */ of(1)); const b = () => make(); make()"
  )
})
