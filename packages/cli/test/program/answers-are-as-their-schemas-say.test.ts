/** The published schemas: made of the code, one for each command that answers as JSON, and strict enough to notice what is left out or added. */
import { describe, expect, it } from "vitest"
import { answerSchema } from "../../src/answer/answers.ts"
import { answerNames } from "../../src/answer/names.ts"
import { helpOf } from "../../src/program/help.ts"
import { asked, everyCommand, pathOf } from "./asked.ts"
import { isAsDescribed, mistakesIn } from "./described.ts"

const withJson = everyCommand().filter((command) => command.options.some(({ long }) => long === "--json"))
const nameOf = (path: string): string => path.replace(/^omringd /u, "").replaceAll(" ", "-")

describe("the schemas of answers", () => {
  it.each(answerNames)("%s is kept in schema/answer, as it is printed", async (name) => {
    const text = `${JSON.stringify(answerSchema(name), undefined, 2)}\n`
    await expect(text).toMatchFileSnapshot(`../../schema/answer/${name}.schema.json`)
    expect(await asked("schema", `answer/${name}`)).toEqual({ exit: 0, out: text, err: "" })
  })
  it("are there for every command that answers as JSON, and for what goes wrong", () => {
    expect([...withJson.map((command) => nameOf(pathOf(command))), "wrong"].toSorted()).toEqual([...answerNames].toSorted())
  })
  it("have the keys that help names", () => {
    const unnamed = withJson.flatMap((command) => {
      const text = JSON.stringify(answerSchema(nameOf(pathOf(command)) as (typeof answerNames)[number])) // as the test above says
      return (helpOf(command)?.json ?? []).filter((key) => !text.includes(`"${key}":`)).map((key) => `${pathOf(command)}: ${key}`)
    })
    expect(unnamed).toEqual([])
    expect(withJson.filter((command) => (helpOf(command)?.json ?? []).length === 0).map(pathOf)).toEqual([])
  })
})

describe("what is not as a schema says", () => {
  it.each([
    ["a key that is not there", { omringd: 1, language: "en", for: "child" }],
    ["a key too many", { omringd: 1, language: "en", for: "child", words: [], more: 1 }],
    ["another kind of value", { omringd: 1, language: "en", for: "child", words: [{ group: "map", id: "goal", term: "goal", means: 7 }] }],
    ["a code that is none", { omringd: 1, language: "fr", for: "child", words: [] }]
  ])("is noticed: %s", (_, document) => {
    expect(mistakesIn("glossary", document)).not.toEqual([])
    expect(() => { isAsDescribed(["glossary", "--json"], { out: JSON.stringify(document), err: "" }) }).toThrow("glossary.schema.json")
  })
  it("is noticed on standard error too", () => {
    expect(() => { isAsDescribed(["tell", "x", "--json"], { out: "", err: JSON.stringify({ omringd: 1, exit: 1 }) }) }).toThrow("wrong.schema.json")
  })
})
