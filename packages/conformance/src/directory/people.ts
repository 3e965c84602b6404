/** People to put in a directory, who are not there. */
import * as Effect from "effect/Effect"
import type { Directory, Recipient } from "@omringd/core/Notices"

/** Someone of whom no more is known than has to be. */
export const someone = (person: string, differs: Partial<Recipient> = {}): Recipient => ({ person, language: "nl", register: "professional", ...differs })

/** Someone of whom all is known. */
export const known = (person: string, differs: Partial<Recipient> = {}): Recipient =>
  someone(person, { name: `The one called ${person}`, email: `${person.replaceAll(/[^A-Za-z0-9]/gu, "-")}@example.org`, quiet: { from: "12:00", until: "13:00", zone: "UTC" }, ...differs })

/** What those who are asked for are called; `nobody` for who is not in it. */
export const namesOf = ({ find }: Directory, asked: readonly string[], concurrency: number | "unbounded" = 1) =>
  Effect.forEach(asked, (person) => Effect.map(find(person), (found) => (found === undefined ? "nobody" : found.name)), { concurrency })
