/** The example of a directory of people: everyone in the published cases is in it. */
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { openPeople, problemSentence } from "../../packages/cli/src/index.ts"
import { read as readCase } from "./told.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const read = await openPeople(here("../people.yaml"))
const recipients = "problems" in read ? [] : read.recipients.people

it("is a directory", () => {
  expect("problems" in read ? read.problems.map((one) => problemSentence("people.yaml", one)) : []).toEqual([])
})
it.each(readdirSync(here("../cases")).filter((name) => name.endsWith(".yaml")))("holds everyone in %s, under the name they have there", (name) => {
  const opened = readCase(name.replace(/\.yaml$/u, ""))
  const people = "caseFile" in opened ? [...opened.caseFile.people] : []
  expect(people.length).toBeGreaterThan(3)
  const names = new Map(recipients.map(({ person, name: called }) => [person, called]))
  expect(people.map(([person]) => [person, names.get(person)])).toEqual(people.map(([person, { name: called }]) => [person, called]))
})
it("has no address that reaches anyone", () => {
  expect(recipients.filter(({ email = "@example.org" }) => !email.endsWith("@example.org"))).toEqual([])
})
