/** A notice rule's stories pin it down: told always or never, or without any one of its conditions, at least one of them tells otherwise. */
import { readFileSync } from "node:fs"
import { Practice, Step } from "@omringd/core"
import type { NoticeRule, Telling } from "@omringd/core"
import { ending, hearAt } from "@omringd/core/Story"
import type { Ending } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { conditionsIn } from "./kill/conditions.ts"
import { noticeAsConfigured, noticePlaces, notices, noticesIn } from "./packs.ts"

interface Stories {
  readonly practice: Practice
  readonly told: readonly Ending[]
  readonly silent: readonly Ending[]
}
const ended = (tales: NoticeRule["told"]): readonly Ending[] =>
  Object.values(tales).map((tale) => {
    const end = ending(tale)
    if ("reasons" in end) throw new Error(JSON.stringify(end.reasons))
    return end
  })
const storiesOf = ({ id, told, silent }: NoticeRule): Stories =>
  ({ practice: Practice.of(...[notices.get(id)?.pack].filter((pack) => pack !== undefined)), told: ended(told), silent: ended(silent) })

/** Whom it tells at the end of each story, and of what; a rule that throws says that it does. */
const saidBy = (rule: NoticeRule, { practice, told, silent }: Stories): string => {
  try {
    return JSON.stringify([told, silent].map((ends) => ends.map((end) => hearAt(rule, end, practice))))
  } catch (thrown) {
    return String(thrown)
  }
}
const isRed = (rule: NoticeRule, { practice, told, silent }: Stories): boolean =>
  told.some((end) => hearAt(rule, end, practice).length === 0) || silent.some((end) => hearAt(rule, end, practice).length > 0)

const ruleFrom = async (path: string, id: string): Promise<NoticeRule> => {
  // oxlint-disable-next-line walls/imports -- the path of a rule, with the number of the condition it goes without
  const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown> // each file exports its rule, or what makes it
  return noticeAsConfigured(id, Object.values(module))
}
/** The same answer after any step, and of anything that has a day. */
const answering = (rule: NoticeRule, tellings: readonly Telling[]): NoticeRule => ({
  ...rule,
  ...(rule.tellsAfter === undefined ? {} : { tellsAfter: { steps: Step.tags, tells: () => tellings } }),
  ...(rule.tellsWhenDue === undefined ? {} : { tellsWhenDue: { when: "coming", ahead: { weeks: 1_000 }, tells: () => tellings } })
})

describe.each(noticePlaces.flatMap((place) => noticesIn(place).map((id) => [id, place] as const)))("%s", (id, place) => {
  const path = `${place}/${id}.ts`
  const without = conditionsIn(path, readFileSync(new URL(path, import.meta.url), "utf8"))

  it("does not pass when it always tells, or never", async () => {
    const rule = await ruleFrom(path, id)
    const stories = storiesOf(rule)
    expect(isRed(rule, stories)).toBe(false)
    expect(isRed(answering(rule, []), stories)).toBe(true)
    expect(isRed(answering(rule, [{ to: "anyone", about: {} }]), stories)).toBe(true)
  })

  it("does not pass without any one of its conditions", async () => {
    const rule = await ruleFrom(path, id)
    const stories = storiesOf(rule)
    const said = saidBy(rule, stories)
    const survived: string[] = []
    for (const [index, { line, drops }] of without.entries()) {
      if (saidBy(await ruleFrom(`${path}?without=${index}`, id), stories) === said) survived.push(`${line}: ${drops}`)
    }
    expect(survived).toEqual([])
  })
})
