/** A mail as its reader gets it, read by another library than wrote it: the text twice, plain, and nothing that says more, fetches anything or tells who read it. */
import * as fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { languages, registers } from "@omringd/core"
import type { Letter, Notifying } from "@omringd/core/Notices"
import { open } from "../../src/notifier/email.ts"
import { newServer } from "./emailPlace.ts"
import type { MailServer, Mailed } from "./emailPlace.ts"
import { newLetter, opened, sent, unsent } from "./run.ts"

let server: MailServer
let notifier: Notifying
beforeAll(async () => {
  server = await newServer()
  notifier = await opened(open({ host: "127.0.0.1", port: server.port, tls: "none", from: "berichten@omringd.example" }))
})

const received = async (letter: Letter): Promise<Mailed> => {
  await sent(notifier, letter)
  const last = server.mails.at(-1)
  if (last === undefined) throw new Error("nothing came")
  return last
}

/** What a person sees of HTML as plain as ours. */
const seen = (html: string): string =>
  html.slice(html.indexOf("<body")).replaceAll(/<br>/gu, "\n").replaceAll(/<\/p>\s*<p[^>]*>/gu, "\n\n").replaceAll(/<[^>]*>/gu, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", "\"").replaceAll("&#39;", "'").replaceAll("&amp;", "&").trim()

describe("a mail", () => {
  it("goes to the address of whom it tells, and to nobody else", async () => {
    const { to, mail } = await received(newLetter({ whom: { email: "an@omringd.example" } }))
    expect(to).toEqual(["an@omringd.example"])
    expect([mail.to, mail.cc, mail.bcc].flat().flatMap((one) => one?.value ?? []).map(({ address }) => address)).toEqual(["an@omringd.example"])
    expect(mail.from?.value).toEqual([{ address: "berichten@omringd.example", name: "" }])
  })
  it("says its text in plain text and in HTML, in the reader's language", async () => {
    const text = "Dag mama,\n\nEr is een nieuw plan: \"Noor slaapt bij oma\" & <meer>.\nTot dan!"
    for (const language of languages) {
      const { mail } = await received(newLetter({ text, whom: { language } }))
      expect(mail.text?.trimEnd()).toBe(text)
      expect(seen(String(mail.html))).toBe(text)
      expect(mail.html).toContain(`<html lang="${language}">`)
      expect(mail.headers.get("content-language")).toBe(language)
    }
  })
  it("has a subject that is the same whatever it is about, in each language and register", async () => {
    const subjects = new Set<string>()
    for (const language of languages) {
      for (const register of registers) {
        const about = async (notice: string, text: string) => (await received(newLetter({ notice, text, whom: { language, register, name: "Noor" } }))).mail.subject
        const subject = await about("plan-rule-broken", "De afspraak is niet gehouden.")
        expect(await about("meeting-called", "Er is een bijeenkomst.")).toBe(subject)
        subjects.add(String(subject))
      }
    }
    expect([...subjects].toSorted()).toEqual(["Det finns ett meddelande till dig", "Er is een bericht voor jou", "Er is een bericht voor u", "There is a message for you"])
  })
  it("is sent as well to who reads a language or register that nobody wrote texts for", async () => {
    const { mail } = await received(newLetter({ whom: { language: "fr\"><b>" as "nl", register: "judge" as "family" } }))
    expect(mail.subject).toBe("There is a message for you")
    expect(mail.html).toContain("<html lang=\"fr&quot;&gt;&lt;b&gt;\">")
  })
  it("holds nothing that is fetched, run or followed, also when its text does", async () => {
    const { mail } = await received(newLetter({ text: "<script>alert(1)</script><img src=\"https://elsewhere.example/x.png\" onerror=\"x\"> https://elsewhere.example" }))
    const elements = new Set([...String(mail.html).matchAll(/<([a-z]+)/giu)].map(([, name = ""]) => name))
    expect([...elements].toSorted()).toEqual(["body", "head", "html", "meta", "p", "title"])
    expect(mail.html).not.toMatch(/<[^>]*\b(?:src|href|background|on\w+)=|url\(/iu)
    expect(mail.attachments).toEqual([])
  })
  it("says that no machine is to answer it", async () => {
    expect((await received(newLetter())).mail.headers.get("auto-submitted")).toBe("auto-generated")
  })
  it("has an id made of the notice's, the same when it is sent again", async () => {
    const letter = newLetter()
    const [one, other] = [await received(letter), await received(letter)]
    expect(one.mail.messageId).toBe(`<${letter.notice.id}@omringd.example>`)
    expect(other.mail.messageId).toBe(one.mail.messageId)
  })
  it("cannot be given another header, line or reader by its text", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom("\r\n", "\n", "Bcc: x@y.example", ".", "--", "=", "<p>", "&", "é", "👪", " "), { maxLength: 30 }), async (parts) => {
      const text = `begin ${parts.join("")} end`
      const { mail, to } = await received(newLetter({ text }))
      expect(to).toEqual(["an@omringd.example"])
      expect(mail.text?.trimEnd()).toBe(text.replaceAll("\r\n", "\n"))
      expect([...mail.headers.keys()].toSorted()).toEqual(["auto-submitted", "content-language", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"])
    }), { numRuns: 60 })
  })
})

describe("without an address that can be written to", () => {
  const none = [undefined, "", "an", "an@", "@example.org", "an@example.org, eve@example.org", "An <an@example.org>", "an@example.org\r\nBcc: eve@example.org", "an @example.org", "a".repeat(65) + "@x.y", "\"an\"@example.org"]
  it.each(none.map((email) => [email]))("such as %j nothing is sent, and that lasts", async (email) => {
    const before = server.mails.length
    const letter = newLetter()
    const { email: _, ...to } = letter.to
    expect(await unsent(notifier, { ...letter, to: { ...to, ...(email === undefined ? {} : { email }) } })).toMatchObject({ why: "no-address", lasting: true })
    expect(server.mails.length).toBe(before)
  })
})
