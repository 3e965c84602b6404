/** A trajectory takes it on someone's word in which role they are in it, and a role holds mandates: which role is whose, the case system guards. */
import * as fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { roles } from "@omringd/core"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Casework, Person } from "./casework.ts"

const notTheirs = "/problems/role-not-held"
const says = { text: "I come home too late.", about: ["noor"], by: "mia" }
const signal = { step: "SignalReceived", signal: "a-call", from: "mia", as: "parent", children: [{ child: "noor", speaks: "own" }], worries: says, goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }

describe.skipIf(!isThere)("nobody comes in under a role that is not theirs", () => {
  let its: Casework
  beforeAll(async () => {
    its = await casework()
    await its.pool.query("INSERT INTO accounts (id, name) VALUES ('elsewhere', 'Works in other cases')")
    await its.pool.query("INSERT INTO cases (id, family_name) VALUES ('oak-street', 'Maes')")
    await its.pool.query("INSERT INTO members (case_id, account, may, roles) VALUES ('oak-street', 'elsewhere', 'write', '{consultant}'), ('oak-street', 'carl', 'write', '{parent}')")
  })
  const put = (by: Person, step: object, id = newId()) => its.ask(`${maple}/steps/${id}`, { method: "PUT", by, body: { at: "2026-03-02", step } })
  const joins = (person: string, role: string) => ({ step: "PersonJoined", person, role })
  const child = (id: string) => ({ step: "ChildJoined", child: id, speaks: "own" })
  const finds = (person: string) => ({ step: "RelativeFound", person, relation: "cousin" })
  /** Those of these steps that were answered otherwise than that this role is not theirs, and with every table as it was. */
  const allowed = async (by: Person, ...steps: readonly object[]) => {
    const [found, before]: [unknown[], string] = [[], await its.everything()]
    for (const step of steps) {
      const { statusCode, body } = await put(by, step)
      const problem: unknown = JSON.parse(body)
      if (statusCode !== 403 || !body.includes(notTheirs) || (await its.everything()) !== before) found.push({ step, statusCode, problem })
    }
    return found
  }
  /** What each of these steps was answered. */
  const statuses = async (by: Person, ...steps: readonly object[]) => {
    const found: number[] = []
    for (const step of steps) found.push((await put(by, step)).statusCode)
    return found
  }

  it("not as consultant, nor as judge, so that nothing is opened on a mother's word", async () => {
    expect(await allowed("mia", ...roles.filter((one) => one !== "parent" && one !== "child").map((role) => joins("mia", role)))).toEqual([])
    expect(await statuses("mia", { step: "TrajectoryOpened", family: "f", children: ["noor"], holder: "mia", reason: says, considered: [] })).toEqual([409])
  })
  it("not by a signal", async () => {
    const signals = [...["consultant", "judge", "child"].map((as) => ({ ...signal, as })), { ...signal, from: "carl", as: "care-worker" }, { ...signal, children: [{ child: "carl", speaks: "own" }] }]
    expect(await allowed("mia", ...signals)).toEqual([])
  })
  it("and it is said where that lies, also to who only asks whether it could be taken", async () => {
    const [step, problem] = [joins("mia", "consultant"), { type: notTheirs, status: 403, problems: [{ in: "body", at: "/step" }] }]
    expect((await put("mia", step)).json()).toMatchObject(problem)
    expect((await its.ask(`${maple}/why-not`, { method: "POST", by: "mia", body: { step } })).json()).toMatchObject(problem)
  })
  it("but in one's own, and by one's own signal", async () => {
    expect((await put("mia", joins("mia", "parent"), "mia-joins")).statusCode).toBe(201)
    expect(await statuses("ann", joins("ann", "consultant"))).toEqual([201])
    expect(await statuses("mia", signal)).toEqual([201])
  })
  it("not by correcting what was right", async () => {
    const corrected = (instead: object) => ({ step: "StepCorrected", corrects: "mia-joins", instead, because: says })
    expect(await allowed("mia", corrected(joins("mia", "consultant")), corrected(joins("carl", "care-worker")))).toEqual([])
    expect(await statuses("mia", corrected({ ...joins("mia", "parent"), relation: "mother" }))).toEqual([201])
  })
  it("and professionals bring in others: whoever has an account in a role that it holds here, nobody without one in a role of theirs", async () => {
    const unknown = ["judge", "prosecutor", "consultant", "care-worker"].map((role) => joins("someone-new", role))
    expect(await allowed("ann", ...unknown, joins("carl", "consultant"), joins("carl", "parent"), joins("elsewhere", "network-person"), joins("elsewhere", "consultant"), child("carl"))).toEqual([])
    expect(await statuses("ann", joins("carl", "care-worker"), { ...signal, signal: "b-call", from: "doctor", as: "referrer", worries: { ...says, by: "doctor" } })).toEqual([201, 201])
    expect(await statuses("carl", joins("father", "parent"), joins("teacher", "referrer"), child("baby"))).toEqual([201, 201, 201])
  })
  it("and a family brings in its own network, and nobody else but the children of a signal", async () => {
    expect(await allowed("mia", joins("stepfather", "parent"), joins("lawyer", "trusted-person"), finds("elsewhere"))).toEqual([])
    expect(await statuses("mia", finds("aunt"), joins("neighbour", "network-person"), { ...signal, signal: "c-call", children: [{ child: "cousin", speaks: "own" }] })).toEqual([201, 201, 201])
  })
  it("whatever is tried: in the trajectory everyone with an account is in a role that it holds", { timeout: 120_000 }, async () => {
    const held = new Map((await its.pool.query<{ account: string; roles: string[] }>("SELECT account, roles FROM members WHERE case_id = 'maple-street'")).rows.map(({ account, roles: all }) => [account, all]))
    const role = fc.constantFrom(...roles)
    const who = fc.oneof({ weight: 4, arbitrary: fc.constantFrom("ann", "carl", "mia", "ivo", "elsewhere") }, fc.integer({ min: 0, max: 1_000_000 }).map((one) => `new-${one}`))
    const step = fc.oneof(
      fc.record({ step: fc.constant("PersonJoined"), person: who, role }),
      fc.record({ step: fc.constant("ChildJoined"), child: who, speaks: fc.constant("own") }),
      fc.record({ step: fc.constant("RelativeFound"), person: who, relation: fc.constant("cousin") }),
      fc.record({ from: who, as: role, child: who }).map(({ from, as, child }) => ({ ...signal, signal: newId(), from, as, children: [{ child, speaks: "own" }], worries: "asked-not-answered" }))
    )
    const proposed = fc.oneof({ weight: 3, arbitrary: step }, step.map((instead) => ({ step: "StepCorrected", corrects: "mia-joins", instead, because: says })))
    const seen = new Map<number, number>()
    await fc.assert(fc.asyncProperty(fc.constantFrom<Person>("ann", "carl", "mia"), proposed, async (by, one) => {
      const { statusCode } = await put(by, one)
      seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1)
      const { people, children } = await its.embedding.omringd.read("maple-street")
      const inIt = [...people, ...children.map(({ id }) => ({ id, role: "child" }))]
      expect(inIt.filter(({ id, role: is }) => (held.has(id) || id === "elsewhere") && held.get(id)?.includes(is) !== true)).toEqual([])
      expect(inIt.filter(({ id, role: is }) => !held.has(id) && ["consultant", "care-worker", "prosecutor", "judge"].includes(is))).toEqual([])
    }), { numRuns: 600 })
    for (const status of [201, 403, 409]) expect([status, seen.get(status) ?? 0]).toEqual([status, expect.toSatisfy((times: number) => times > 2)])
  })
})
