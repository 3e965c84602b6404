/** From a notice to the text that one person reads. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { languages, registers } from "../../src/Language.ts"
import type { Says } from "../../src/Language.ts"
import type { Recipient } from "../../src/notices/directory.ts"
import { letters } from "../../src/notices/letter.ts"
import { neutral } from "../../src/notices/neutral.ts"
import { Notice } from "../../src/Notice.ts"
import { NoticeRule } from "../../src/NoticeRule.ts"
import { Pack } from "../../src/Pack.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"

const says: Says = {
  nl: { professional: "{child} op {day}", family: "Over {child}: {day}.", child: "Voor {child}" },
  en: { professional: "{child} on {day}", family: "About {child}: {day}. {child}!", child: "For {child}" },
  sv: { professional: "{child} den {day}", family: "Om {child}: {day}.", child: "För {child}" }
}
const rule = NoticeRule.after({ id: "something-happened", clause: "made-up", after: ["ReviewHeld"], says, told: {}, silent: {}, tells: () => [] })
const said = (text: string): Says["nl"] => ({ professional: text, family: text, child: text })
const owed = Rule.define({
  id: "child-has-a-room", clause: "made-up", strength: "must", before: [], owed: true, reads: [], needs: () => [],
  says: { nl: said("{child} heeft nog geen kamer."), en: said("{child} has no room yet, says {person}."), sv: said("{danger} är kvar.") }, kept: {}, broken: {}
})
const practice = Practice.of(Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [owed], notices: [rule] }))
const noticeOf = (about: { readonly [name: string]: string }, notice = rule.id, needed = "r"): Notice => {
  const made = Notice.announcement({ notice, clause: "c", trajectory: "t", to: "mother", about, because: { of: "need", rule: needed, what: "w", state: "overdue", due: "2026-03-02" }, safety: false, at: "2026-03-02" })
  if (made === undefined) throw new Error("not a notice")
  return Notice.of((text) => `${text.length}`.padStart(64, "0"), made)
}
const people: { readonly [person: string]: string } = { noor: "Noor", odd: "$& {day} {child}" }
const asked: string[] = []
const write = letters(practice, {
  find: (person) => Effect.sync((): Recipient | undefined => {
    asked.push(person)
    const name = people[person]
    return name === undefined ? undefined : { person, language: "en", register: "family", name }
  })
})
const letter = (notice: Notice, to: Partial<Recipient> = {}) => Effect.runSync(write(notice, { person: "mother", language: "en", register: "family", ...to }))
const noor = noticeOf({ child: "noor", day: "2026-03-02" })

describe("a letter", () => {
  it("is in the language and register of its reader, with days as they are written there", () => {
    expect(letter(noor, { language: "nl" })).toBe("Over Noor: 2 maart 2026.")
    expect(letter(noor, { language: "sv" })).toBe("Om Noor: 2 mars 2026.")
    expect(letter(noor)).toBe("About Noor: 2 March 2026. Noor!")
    expect(letter(noor, { register: "professional" })).toBe("Noor on 2 March 2026")
    expect(letter(noor, { register: "child", language: "nl" })).toBe("Voor Noor")
  })
  it("calls by their reference whom the directory has no name for, and says codes as they are", () => {
    expect(letter(noticeOf({ child: "kid-1", day: "youth-care" }), { register: "professional" })).toBe("kid-1 on youth-care")
  })
  it("takes a name as it is, whatever is in it", () => {
    expect(letter(noticeOf({ child: "odd", day: "2026-03-02" }), { register: "professional" })).toBe("$& {day} {child} on 2 March 2026")
  })
  it("asks for a name that its text has, once, and for no other", () => {
    asked.length = 0
    letter(noticeOf({ child: "noor", day: "2026-03-02", other: "mother" }))
    expect(asked).toEqual(["noor"])
  })
  it("of a rule that is not in this practice says so, in every language and register, and nothing else", () => {
    for (const language of languages) for (const register of registers) expect(letter(noticeOf({ child: "noor" }, "of-an-older-release"), { language, register })).toBe(neutral[language][register])
    expect(new Set(languages.flatMap((language) => registers.map((register) => neutral[language][register]))).size).toBe(9)
  })
  it("has no blank left in it: when a name is not there it says no more than that there is something", () => {
    expect(letter(noticeOf({ child: "noor" }))).toBe(neutral.en.family)
    expect(letter(noticeOf({ child: "noor" }), { register: "child" })).toBe("For Noor")
    expect(letter(noticeOf({ constructor: "x", child: "noor" }))).toBe(neutral.en.family)
  })
  it("to someone whose language or register nobody writes is in English for families", () => {
    expect(letter(noor, { language: "fr" as "en" })).toBe("About Noor: 2 March 2026. Noor!")
    expect(letter(noor, { register: "lawyer" as "child" })).toBe("About Noor: 2 March 2026. Noor!")
  })
  it("of what is due says what it is, as its rule does in that language", () => {
    const due = noticeOf({ child: "noor", person: "odd", day: "2026-03-02", danger: "danger-1" }, rule.id, owed.id)
    expect(letter(due, { language: "nl", register: "child" })).toBe("Voor Noor Noor heeft nog geen kamer.")
    expect(letter(due, { register: "professional" })).toBe("Noor on 2 March 2026 Noor has no room yet, says $& {day} {child}.")
  })
  it("leaves that out where it would name what the reader cannot know, or has a blank", () => {
    const due = (about: { readonly [name: string]: string }) => noticeOf({ child: "noor", day: "2026-03-02", ...about }, rule.id, owed.id)
    expect(letter(due({ danger: "danger-1" }), { language: "sv", register: "professional" })).toBe("Noor den 2 mars 2026")
    expect(letter(due({ person: "nobody" }), { register: "professional" })).toBe("Noor on 2 March 2026")
    expect(letter(due({}), { register: "professional" })).toBe("Noor on 2 March 2026")
  })
})
