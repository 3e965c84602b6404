import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { root } from "../workspace.ts"
import { endOfInput, interrupt, sitting } from "./terminal.ts"

const home = mkdtempSync(join(tmpdir(), "omringd-asked-"))
afterAll(() => { rmSync(home, { recursive: true }) })
let folders = 0
/** In an empty folder of its own. */
const creating = async (what: string, answers: readonly string[], ...args: readonly string[]) => {
  const cwd = join(home, String(++folders))
  mkdirSync(cwd)
  const sat = await sitting(cwd, [process.execPath, join(root, `packages/create-${what}/src/main.mjs`), ...args], answers)
  const made = (folder: string) => JSON.parse(readFileSync(join(cwd, folder, "package.json"), "utf8")) as { readonly name: string; readonly license: string; readonly description: string }
  return { ...sat, cwd, made, questions: sat.shown.match(/^(?:Which|What|Under)[^:]*/gmu) ?? [] }
}

describe("npm create @omringd/pack", () => {
  it("asks for its name, scope and license, and makes what was answered", async () => {
    const { status, questions, made } = await creating("pack", ["our-words", "@our-agency", "EUPL-1.2"])
    expect([status, questions]).toEqual([0, ["What is the pack called (our-promises)", "Under which npm scope, such as @our-agency; none when left empty", "Under which license"]])
    expect(made("our-words")).toMatchObject({ name: "@our-agency/our-words", license: "EUPL-1.2" })
  })
  it("makes the usual when nothing is answered", async () => {
    const { status, made, shown } = await creating("pack", ["", "", ""])
    expect([status, shown]).toEqual([0, expect.stringContaining("our-promises is there. Next:")])
    expect(made("our-promises")).toMatchObject({ name: "our-promises", license: "Apache-2.0" })
  })
  it("says at once what is wrong with an answer, and asks again", async () => {
    const { status, shown, questions, made } = await creating("pack", ["Our Words", "our-words", "agency", "", "GPL", "MIT"])
    for (const wrong of ['"Our Words" is no name', '"agency" is no npm scope', '"GPL" is not among the licenses']) expect(shown).toContain(wrong)
    expect([status, questions.length, made("our-words").license]).toEqual([0, 6, "MIT"])
  })
  it("asks nothing of who gave a name", async () => {
    const { status, questions, made } = await creating("pack", [], "our-words")
    expect([status, questions, made("our-words").license]).toEqual([0, [], "Apache-2.0"])
  })
  it("does not ask what was said", async () => {
    const { questions, made } = await creating("pack", ["our-words"], "--scope", "@our-agency", "--license", "MIT")
    expect([questions, made("our-words")]).toEqual([["What is the pack called (our-promises)"], expect.objectContaining({ name: "@our-agency/our-words", license: "MIT" })])
  })
  it("says that a folder is not empty while there is still someone to name another", async () => {
    const cwd = join(home, "taken")
    mkdirSync(join(cwd, "our-words"), { recursive: true })
    writeFileSync(join(cwd, "our-words/mine"), "")
    const { status, shown } = await sitting(cwd, [process.execPath, join(root, "packages/create-pack/src/main.mjs")], ["our-words", "other-words", "", ""])
    expect([status, shown]).toEqual([0, expect.stringContaining("our-words is not empty: mine is in it")])
    expect(existsSync(join(cwd, "other-words/package.json"))).toBe(true)
  })
  it.each([["Ctrl-C", interrupt], ["Ctrl-D", endOfInput]])("writes nothing when whoever is asked leaves by %s", async (_, leaves) => {
    for (const answers of [[leaves], ["our-words", leaves], ["our-words", "", leaves]]) {
      const { status, shown, cwd } = await creating("pack", answers)
      expect([status, shown]).toEqual([1, expect.stringContaining("Nothing was written.")])
      expect(existsSync(join(cwd, "our-words"))).toBe(false)
    }
  })
})

describe("npm create @omringd/adapter", () => {
  it("asks of which kind, and calls it so", async () => {
    const { status, questions, made } = await creating("adapter", ["notifier", "", "", ""])
    expect([status, questions.slice(0, 2)]).toEqual([0, ["Which kind of adapter", "What is the adapter called (our-notifier)"]])
    expect(made("our-notifier").description).toBe("Adapter for omringd: notifier")
  })
  it("asks again when there is no such kind, also of who gave a name", async () => {
    const { status, shown, questions, made } = await creating("adapter", ["bookshop", "keyring"], "our-keys")
    expect([status, questions, made("our-keys").description]).toEqual([0, ["Which kind of adapter", "Which kind of adapter"], "Adapter for omringd: keyring"])
    expect(shown).toContain('"bookshop" is not among the kinds: store, notifier, directory, keyring, outbox, door')
  })
  it("does not ask when it was said", async () => {
    const { questions, made } = await creating("adapter", [], "our-door", "--kind", "door")
    expect([questions, made("our-door").description]).toEqual([[], "Adapter for omringd: door"])
  })
})
