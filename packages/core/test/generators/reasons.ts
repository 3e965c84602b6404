/** Every reason against a proposal, found apart from the core: by walking the step along its own description. */
import type { AnyField, Fields } from "../../src/Field.ts"
import { isObject } from "../../src/Reading.ts"
import type { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import type { Taken, Who } from "../../src/Taken.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { known, outside } from "./known.ts"

/** References a step makes, and references it makes up, in the order they stand. */
const references = (described: Fields, step: object): readonly (readonly ["old" | "new", string, string])[] => {
  const look = ({ shape }: AnyField, value: unknown): readonly (readonly ["old" | "new", string, string])[] => {
    if (value === undefined) return []
    switch (shape.kind) {
      case "reference": return outside.has(shape.to) ? [] : [["old", shape.to, String(value)]]
      case "fresh": return shape.of === "planRule" ? [] : [["new", shape.of, String(value)]]
      case "words": {
        const { about, by } = value as { readonly about: readonly string[]; readonly by: string }
        return [by, ...about].map((id) => ["old", "person", id] as const)
      }
      case "list": return (value as readonly unknown[]).flatMap((one) => look(shape.of, one))
      case "record": return Object.entries(shape.fields).flatMap(([name, one]) => look(one, (value as { readonly [name: string]: unknown })[name]))
      case "either": {
        if (!isObject(value)) return []
        return shape.of.flatMap((one) => {
          if (one.shape.kind === "words") return "text" in value ? look(one, value) : []
          return one.shape.kind === "record" && Object.keys(value).every((name) => one.shape.kind === "record" && name in one.shape.fields) ? look(one, value) : []
        })
      }
      default: return []
    }
  }
  return Object.entries(described).flatMap(([name, one]) => look(one, (step as { readonly [name: string]: unknown })[name]))
}

/** When it was, for comparing: a day comes before every moment in it. */
const instant = (moment: string): number => (moment.length === 10 ? Date.parse(moment) - 0.5 : Date.parse(moment))

/** A goal and a bottom line share their names, and so do a strength and existing safety. */
const alike: { readonly [kind: string]: string } = { goal: "answerable", line: "answerable", strength: "quality", shown: "quality" }

const people = new Set(["person", "child", "adult"])

/** Which reasons there must be, one line each; those that lie in a step's content (misfits) are not looked at. */
export const reasonsAgainst = (practice: Practice, trajectory: Trajectory, step: Step, who: Who): readonly string[] => {
  const definition = Step.definition(step.step)
  const id = who.id ?? String(trajectory.version + 1)
  const sameId: Taken | undefined = trajectory.history.toArray().find((taken) => taken.id === id)
  if (sameId !== undefined && who.id !== undefined) return ["IdTaken"]
  const found: string[] = []
  if (!(trajectory.phase.name in definition.moves)) found.push("WrongPhase")
  if (who.recordedAt !== undefined && instant(who.recordedAt) < instant(who.at)) found.push("RecordedBeforeItHappened")
  const introduced = definition.introduces(step)
  const adult = trajectory.people.find((person) => person.id === who.by)
  const isChild = trajectory.children.some((child) => child.id === who.by)
  const brought = introduced.find((one) => one.id === who.by)?.role
  const here = adult !== undefined && adult.until === undefined ? adult.role : undefined
  const role = here ?? (isChild ? "child" : brought)
  if (role === undefined) found.push("NotInIt")
  else if (!practice.holders(definition.mandate).includes(role)) found.push("OtherMandate")
  for (const [age, kind, id] of references(definition.fields, step)) {
    const isThere = known(trajectory, kind as "person").includes(id)
    if (age === "new" && known(trajectory, (alike[kind] ?? kind) as "person").includes(id)) found.push(`ReferenceInUse ${id}`)
    if (age === "old" && !isThere && !(people.has(kind) && introduced.some((one) => one.id === id))) found.push(`UnknownReference ${id}`)
  }
  const last = trajectory.history.toArray().at(-1)?.recordedAt
  const asked = who.recordedAt ?? who.at
  const recorded = last === undefined || instant(asked) >= instant(last) ? asked : last
  for (const rule of practice.rules) {
    const holdsBack = (rule.strength === "inv" || rule.strength === "must") && rule.before.includes(step.step) && !definition.emergency
    if (!holdsBack || (rule.during !== undefined && !rule.during.includes(trajectory.phase.name))) continue
    for (const gap of rule.needs(trajectory, { at: recorded, proposed: step })) {
      if (gap.since === undefined || gap.since.slice(0, 10) <= recorded.slice(0, 10)) found.push(`Unmet ${rule.id} ${gap.what}`)
    }
  }
  return found
}
