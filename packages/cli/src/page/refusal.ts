/** Why a step was not taken: every reason, and for each need who can meet it. */
import { Fault, PackProblem } from "@omringd/core"
import type { PhaseName, Reason, Role } from "@omringd/core"
import type { RefusedStep } from "../telling/Telling.ts"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { hidesRole, hidesWhose } from "./discretion.ts"
import { needsLines } from "./need.ts"

const valuesOf = (reason: Exclude<Reason, { readonly reason: "Unmet" }>, by: string, audience: Audience): { readonly [name: string]: string } => {
  const { vocabulary, voice, list, name, day, filled } = audience
  const phase = (one: PhaseName) => voice(vocabulary.phases[one])
  const role = (one: Role) => voice(vocabulary.roles[one])
  switch (reason.reason) {
    case "Malformed": return { faults: reason.faults.map(Fault.sentence).join("; ") }
    case "WrongPhase": return { phase: phase(reason.phase), possibleFrom: list(reason.possibleFrom.map(phase), "or") }
    case "NotInIt": return { by: name(reason.by) }
    case "OtherMandate":
      return { by: name(by), mandate: voice(vocabulary.mandates[reason.mandate]), heldBy: list(reason.heldBy.map(role), "or"), role: hidesRole(reason.role, audience) ? audience.words.phrases.someone : role(reason.role) }
    case "UnknownReference": case "ReferenceInUse": return { path: reason.path, reference: name(reason.reference) }
    case "Misfit": {
      const { code, about } = reason.misfit
      return { misfit: filled(vocabulary.misfits[code], about === undefined ? {} : { about: name(about) }) }
    }
    case "IdTaken": return { id: reason.id, number: String(reason.number) }
    case "UnfitPack": return { problem: PackProblem.sentence(reason.problem) }
    case "RecordedBeforeItHappened": return { at: day(reason.at), recordedAt: day(reason.recordedAt) }
  }
}

const reasonLines = (reasons: readonly Reason[], by: string, audience: Audience): readonly Line[] => [
  ...reasons.flatMap((reason) =>
    reason.reason === "Unmet" ? [] : [line(audience.filled(audience.vocabulary.reasons[reason.reason], valuesOf(reason, by, audience)), { lead: "· " })]),
  ...needsLines(reasons.flatMap((reason) => (reason.reason === "Unmet" ? [reason.need] : [])), { waiting: true }, audience)
]

export const refusalLines = ({ step, by, reasons }: RefusedStep, audience: Audience): readonly Line[] => {
  const { words, filled, name } = audience
  const who = hidesWhose(step.step, audience) ? words.phrases.someone : name(by)
  return [
    line(sentenceCase(filled(words.phrases.refused, { by: who, deed: words.deeds[step.step] })), { lead: "✗ ", tone: "bad" }),
    ...indented(reasonLines(reasons, by, audience), 4)
  ]
}
