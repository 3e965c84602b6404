import { expectTypeOf, test } from "vitest"
import { Coded, Notice } from "../../src/index.ts"
import type { AboutCoded, Announcement, Because, Telling, Words } from "../../src/index.ts"
import type { Waiting } from "../../src/Notices.ts"

declare const words: Words
declare const text: string
declare const code: Coded
declare const announcement: Announcement
declare const sha256: (text: string) => string

test("no text is a code until it was looked at", () => {
  expectTypeOf<string>().not.toExtend<Coded>()
  expectTypeOf<Words>().not.toExtend<Coded>()
  expectTypeOf<Words["text"]>().not.toExtend<Coded>()
  // @ts-expect-error what looks like a code is one only once it was looked at
  const written: Coded = "child-has-a-voice"
  if (Coded.is(text)) expectTypeOf(text).toExtend<Coded>()
})

test("every text in a notice is a code, at every depth", () => {
  /** The texts in a type that are no codes, as paths. */
  type Uncoded<T> = T extends Coded | number | boolean | undefined ? never : T extends string ? (string extends T ? T : never) : { [K in keyof T]: Uncoded<T[K]> }[keyof T]
  expectTypeOf<Uncoded<Notice>>().toEqualTypeOf<never>()
  expectTypeOf<Uncoded<Waiting>>().toEqualTypeOf<never>()
  expectTypeOf<Uncoded<Because>>().toEqualTypeOf<never>()
  expectTypeOf<Uncoded<{ readonly says: string }>>().toEqualTypeOf<string>()
  expectTypeOf<Uncoded<{ readonly by: { readonly says: string } }>>().toEqualTypeOf<string>()
})

test("a notice is made of an announcement, whose fields take no text", () => {
  Notice.of(sha256, announcement)
  // @ts-expect-error someone's words
  Notice.of(sha256, { ...announcement, about: { child: words.text } })
  // @ts-expect-error the words whole
  Notice.of(sha256, { ...announcement, about: { child: words } })
  // @ts-expect-error a text for a recipient
  Notice.of(sha256, { ...announcement, to: text })
  // @ts-expect-error a text for its rule
  Notice.of(sha256, { ...announcement, notice: text })
  // @ts-expect-error a text for its reason
  Notice.of(sha256, { ...announcement, because: { of: "need", rule: code, what: text, state: "overdue", due: code } })
  // @ts-expect-error a place of its own for what is said
  Notice.of(sha256, { ...announcement, said: words.text })
  Notice.of(sha256, { ...announcement, about: { child: code } })
  expectTypeOf<AboutCoded[string]>().toEqualTypeOf<Coded>()
})

test("a rule hands over references, never words", () => {
  expectTypeOf<Words>().not.toExtend<Telling["about"][string]>()
  expectTypeOf<keyof Telling>().toEqualTypeOf<"to" | "about">()
})
