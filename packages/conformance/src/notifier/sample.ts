/** Letters to bring. What must never reach a machine stands in all of them. */
import { Notice } from "@omringd/core"
import type { Drafted } from "@omringd/core"
import type { Letter } from "@omringd/core/Notices"

/** What a directory and a language make of a notice. */
export const personal = { name: "Wilhelmina Kanarie", email: "kanarie@wilhelmina.example", text: "Er is iets dat alleen u mag lezen." }

interface Chosen extends Partial<Omit<Drafted, "because">> {
  readonly id?: string
}

const idOf = (number: number): string => `c0ffee${String(number).padStart(26, "0")}`

export const notice = (number: number, { id = idOf(number), ...chosen }: Chosen = {}): Notice => {
  const drafted: Drafted = {
    notice: "plan-delivered", clause: "plan-is-shared", trajectory: "our-family", to: "mother", about: { child: "noor" }, safety: false, at: "2026-03-02T09:30:00Z",
    because: { of: "step", step: `step-${number}`, number, tag: "PlanAccepted", recordedAt: "2026-03-02T09:30:00Z" }, ...chosen
  }
  const announcement = Notice.announcement(drafted)
  if (announcement === undefined) throw new Error("the sample is for nobody")
  return Notice.of(() => id, announcement)
}

export const letter = (number: number, chosen: Chosen & { readonly text?: string } = {}): Letter => {
  const { text = `${personal.text} (${number})`, ...rest } = chosen
  const written = notice(number, rest)
  return { notice: written, text, to: { person: written.to, language: "nl", register: "family", name: personal.name, email: personal.email } }
}

export const letters = (from: number, to: number): readonly Letter[] => Array.from({ length: to - from + 1 }, (_, index) => letter(from + index))
