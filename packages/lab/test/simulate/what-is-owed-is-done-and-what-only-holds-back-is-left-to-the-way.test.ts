import { expect, test } from "vitest"
import { Need, Pack, Practice, Rule } from "@omringd/core"
import type { Gap, Strength } from "@omringd/core"
import { act, mother, opened, teenager } from "@omringd/core/Story"
import { owed } from "../../src/simulate/onward.ts"

const says = { professional: "-", family: "-", child: "-" }
const owing = (id: string, strength: Strength, gap: Gap): Rule => Rule.define({
  id, clause: "test", strength, owed: true, reads: [], needs: () => [gap], says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
})
const about = { person: teenager.id }
const asked = (what: string, when: Parameters<typeof Need.of>[2] = {}) => Need.of(what, about, when)
const rules = [
  owing("overdue", "should", asked("overdue", { due: "2026-03-01" }).metBy("StrengthNamed")),
  owing("overdue-must", "must", asked("overdue-must", { due: "2026-03-08" }).metBy("ViewAdded")),
  owing("owed", "should", asked("owed").metBy("FeedbackAsked")),
  owing("owed-twice", "should", asked("owed-twice").metBy("FeedbackAsked")),
  owing("upcoming", "should", asked("upcoming", { since: "2026-04-01" }).metBy("ReviewHeld")),
  owing("raised", "ask", asked("raised").metBy("StoryMade")),
  owing("holds-back", "must", asked("holds-back").metBy("GoalSet")),
  owing("nobody-could", "should", asked("nobody-could").metBy("CourtDecided", "ComplicationNamed")),
  owing("nobody-can", "should", asked("nobody-can").metBy("CourtDecided"))
]
const practice = Practice.of(Pack.define({ name: "owing", version: "0.1.0", sdk: 1, rules }))
const told = act(Practice.of(), opened(teenager))
const { trajectory } = told.acted ? told : (() => { throw new Error("the story is refused") })()
const day = "2026-03-09"

test("each need that is open and owed once, by the first way that someone can go; what is overdue is counted, whatever becomes of it", () => {
  const tried: string[] = []
  const { tasks, overdue } = owed(practice, trajectory, day, (key) => (tried.push(key), false))
  expect(tasks).toEqual(["StrengthNamed", "ViewAdded", "FeedbackAsked", "ComplicationNamed"].map((tag) => ({ tag, about })))
  expect(overdue).toBe(2)
  expect(tried.map((key) => key.split(" ")[0])).toEqual(["overdue", "overdue-must", "owed", "owed-twice", "nobody-could"])
  expect(trajectory.people.some(({ id }) => id === mother.id)).toBe(true)
})

test("what was tried a short while ago is left, and still counted", () => {
  const { tasks, overdue } = owed(practice, trajectory, day, (key) => !key.startsWith("owed-twice"))
  expect([tasks.map(({ tag }) => tag), overdue]).toEqual([["FeedbackAsked"], 2])
})
