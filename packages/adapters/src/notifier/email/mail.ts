/** A letter as a mail. */
import type { Voices } from "@omringd/core"
import type { Letter, Recipient } from "@omringd/core/Notices"
import { isAddress } from "./address.ts"
import { html } from "./html.ts"
import { subject } from "./subject.ts"

/** Undefined when there is none that could be written to. */
export const addressOf = ({ email }: Recipient): string | undefined => (isAddress(email) ? email : undefined)

/** A language or register that nobody wrote texts for is read as English for families, as the text is. */
const subjectFor = ({ language, register }: Recipient): string => {
  const voices: Voices | undefined = subject[language]
  const title: string | undefined = (voices ?? subject.en)[register]
  return title ?? subject.en.family
}

export const mailOf = ({ notice, to, text }: Letter, from: string, address: string) => {
  const title = subjectFor(to)
  const { language } = to
  return {
    from: { name: "", address: from }, to: { name: "", address }, envelope: { from, to: [address] },
    messageId: `<${notice.id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    subject: title, text: `${text}\n`, html: html({ language, title, text }),
    /** That no machine answers it (RFC 3834), and in which language it is. */
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": language }
  }
}
