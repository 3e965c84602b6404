/** Under all our packs, whatever happens: whom a notice reaches, said here once more and apart from how the rules find them. */
import * as fc from "fast-check"
import * as Result from "effect/Result"
import type { Announcement, Trajectory } from "@omringd/core"
import { expect, it } from "vitest"
import { commands } from "../../../core/test/generators/command.ts"
import { after, walk } from "../../../core/test/generators/journey.ts"
import { combinations } from "./combinations.ts"

const practice = combinations.at(-1)?.[2] ?? expect.fail("no packs")
const { notices } = practice

interface Heard {
  readonly announced: Announcement
  readonly before: Trajectory
  readonly trajectory: Trajectory
  readonly by: string | undefined
}
const heardIn = (list: Parameters<typeof walk>[1]): readonly Heard[] =>
  walk(practice, list).visits.flatMap((visit) => {
    const { before, answer } = visit
    if (Result.isFailure(answer) || answer.success.again) return []
    const trajectory = after(visit)
    const { taken } = answer.success
    const afterIt = practice.announcedAfter(before, trajectory, taken).map((announced) => ({ announced, before, trajectory, by: taken.by }))
    const onTheDay = practice.announcedOn(trajectory, taken.at).map((announced) => ({ announced, before, trajectory, by: undefined }))
    return [...afterIt, ...onTheDay]
  })
const heard = fc.sample(commands(40), { seed: 2_026, numRuns: 200 }).flatMap(heardIn)
const roleOf = ({ people }: Trajectory, id: string) => people.find((one) => one.id === id)?.role
const professional = new Set(["consultant", "care-worker"])
const shown = (all: readonly Heard[]): readonly string[] => [...new Set(all.map(({ announced: { notice, to, because } }) => `${notice} to ${to}, ${JSON.stringify(because)}`))].slice(0, 5)

it("there is something to hear, of nearly every rule", () => {
  const silent = notices.filter(({ id }) => !heard.some(({ announced }) => announced.notice === id)).map(({ id }) => id)
  expect(silent.length).toBeLessThan(6)
  expect(heard.length).toBeGreaterThan(2_000)
})
it("nobody is told who has left, was never there, or is a child that was let go", () => {
  const isIn = ({ people, children }: Trajectory, id: string) =>
    people.some((one) => one.id === id && one.until === undefined) || children.some((one) => one.id === id && one.letGo === undefined)
  expect(shown(heard.filter(({ trajectory, announced }) => !isIn(trajectory, announced.to)))).toEqual([])
})
it("no child is told who cannot speak for itself: whoever speaks for it is", () => {
  expect(shown(heard.filter(({ trajectory, announced }) => trajectory.children.some(({ id, speaks }) => id === announced.to && speaks === "another")))).toEqual([])
})
it("who was only found, or said no, is told nothing but that their own signal was answered", () => {
  const isOutside = ({ people, network, functions }: Trajectory, person: string) => {
    const member = network.find((one) => one.person === person)
    if (member === undefined || people.find(({ id }) => id === person)?.role !== "network-person") return false
    return member.answer === "no" || (member.answer !== "yes" && member.committed === undefined && !functions.spokespersons.some((one) => one.person === person))
  }
  expect(shown(heard.filter(({ trajectory, announced: { notice, to } }) => notice !== "who-signalled-knows-it-was-answered" && isOutside(trajectory, to)))).toEqual([])
})
it("what is still to be done is told to professionals, and to nobody else but how the plan holds once they left", () => {
  const owed = heard.filter(({ announced }) => announced.because.of === "need" || announced.notice === "who-explains-knows-what-to-explain")
  const isTheirs = ({ trajectory, announced: { because, to } }: Heard) =>
    professional.has(roleOf(trajectory, to) ?? "child") || (trajectory.phase.name === "Closed" && because.of === "need" && because.what === "network-check")
  expect(owed.length).toBeGreaterThan(1_000)
  expect(shown(owed.filter((one) => !isTheirs(one)))).toEqual([])
})
it("a signal that waits after the services left is still the professionals' to answer", () => {
  const late = heard.filter(({ trajectory, announced: { because } }) => trajectory.phase.name === "Closed" && because.of === "need" && because.what !== "network-check")
  expect(late.length).toBeGreaterThan(20)
  expect(shown(late.filter(({ trajectory, announced: { to } }) => !professional.has(roleOf(trajectory, to) ?? "child")))).toEqual([])
})
it("nobody is told of what they did themselves, but what they have yet to explain", () => {
  expect(shown(heard.filter(({ announced, by }) => announced.to === by && announced.notice !== "who-explains-knows-what-to-explain"))).toEqual([])
})
it("a referrer, a judge, a prosecutor or a trusted person hears nothing that is said to a whole circle", () => {
  const toCircles = new Set([
    "everyone-knows-what-must-change", "coordinator-is-known", "chair-is-known", "necessity-decision-is-known", "court-decision-is-known",
    "end-of-the-track-is-known", "who-owes-knows-what-is-coming", "who-owes-knows-what-is-overdue", "who-explains-knows-what-to-explain"
  ])
  const others = new Set(["referrer", "judge", "prosecutor", "trusted-person"])
  expect(heard.some(({ trajectory, announced: { to } }) => others.has(roleOf(trajectory, to) ?? "child"))).toBe(true)
  expect(shown(heard.filter(({ trajectory, announced: { notice, to } }) => others.has(roleOf(trajectory, to) ?? "child") && toCircles.has(notice)))).toEqual([])
})
it("a child is told of no judgement on its safety and of no move: someone tells it", () => {
  const told = new Set(["everyone-around-knows-a-child-is-not-safe", "placement-is-known", "return-is-known"])
  expect(shown(heard.filter(({ trajectory, announced: { notice, to } }) => told.has(notice) && trajectory.children.some(({ id }) => id === to)))).toEqual([])
})
it("whoever raised a signal hears of nothing and nobody, only that it was answered", () => {
  const answered = heard.filter(({ announced }) => announced.notice === "who-signalled-knows-it-was-answered")
  expect(answered.length).toBeGreaterThan(5)
  expect(answered.filter(({ announced: { about } }) => Object.keys(about).length > 0)).toEqual([])
})
