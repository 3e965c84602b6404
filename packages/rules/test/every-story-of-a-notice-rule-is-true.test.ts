/** The stories of notice rules, under a pack that brings them; and whom each of them tells, as a page that people read. */
import { Practice } from "@omringd/core"
import type { Telling } from "@omringd/core"
import { hear } from "@omringd/core/Story"
import type { Tale } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { noticePlaces, notices, noticesIn, packs } from "./packs.ts"

const heard = (id: string, tale: Tale): readonly Telling[] => {
  const found = notices.get(id)
  if (found === undefined) throw new Error(`no notice rule ${id}`)
  const told = hear(found.rule, tale, Practice.of(found.pack))
  if ("reasons" in told) throw new Error(JSON.stringify(told.reasons))
  return told
}

describe.each([...notices.keys()])("%s", (id) => {
  const rule = notices.get(id)?.rule
  it.each(Object.entries(rule?.told ?? {}))("tells someone: %s", (_title, tale) => {
    expect(heard(id, tale)).not.toEqual([])
  })
  it.each(Object.entries(rule?.silent ?? {}))("tells nobody: %s", (_title, tale) => {
    expect(heard(id, tale)).toEqual([])
  })
})

it("each notice rule has a file of its own, named as the rule, and each such file is of a rule that a pack brings", () => {
  expect(noticePlaces.flatMap(noticesIn).toSorted()).toEqual([...notices.keys()].toSorted())
})
it("no two packs bring different notice rules of one id, and none has the id of a rule", () => {
  const all = packs.flatMap(({ notices: theirs = [] }) => theirs)
  expect(all.filter((rule) => notices.get(rule.id)?.rule.says !== rule.says)).toEqual([])
  const ids = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))
  expect([...notices.keys()].filter((id) => ids.has(id))).toEqual([])
})

const aboutOf = ({ about }: Telling): string => {
  const names = Object.entries(about).map(([name, reference]) => `${name} ${reference}`)
  return names.length === 0 ? "" : ` (${names.join(", ")})`
}
const pageOf = (id: string, told: { readonly [title: string]: Tale }): readonly string[] => [
  "", `## ${id}`, "",
  ...Object.entries(told).map(([title, tale]) => `- ${title}: ${heard(id, tale).map((one) => `${one.to}${aboutOf(one)}`).join("; ")}`)
]
it("whom each of them tells is written down (anew with `vitest -u`)", async () => {
  const page = ["# Who is told", "", "Each story of a notice rule at whose end someone is told: whom, and of what.", ...[...notices].toSorted(([a], [b]) => a.localeCompare(b)).flatMap(([id, { rule }]) => pageOf(id, rule.told)), ""].join("\n")
  await expect(page).toMatchFileSnapshot("./who-is-told.md")
})
