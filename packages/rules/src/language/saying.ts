/** What a practice answers, in sentences: why a step was not taken, and what needs to happen. */
import { Fault, fill, PackProblem } from "@omringd/core"
import type { Need, PhaseName, Reason, Refusal, Role } from "@omringd/core"
import { hidesRole, someone } from "./discretion.ts"
import type { Reader } from "./reader.ts"

const valuesOf = (reason: Exclude<Reason, { readonly reason: "Unmet" }>, by: string, reader: Reader): { readonly [name: string]: string } => {
  const { vocabulary, voice, list, name, day, filled, language } = reader
  const phase = (one: PhaseName) => voice(vocabulary.phases[one])
  const role = (one: Role) => voice(vocabulary.roles[one])
  switch (reason.reason) {
    case "Malformed": return { faults: reason.faults.map(Fault.sentence).join("; ") }
    case "WrongPhase": return { phase: phase(reason.phase), possibleFrom: list(reason.possibleFrom.map(phase), "or") }
    case "NotInIt": return { by: name(reason.by) }
    case "OtherMandate":
      return { by: name(by), mandate: voice(vocabulary.mandates[reason.mandate]), heldBy: list(reason.heldBy.map(role), "or"), role: hidesRole(reason.role, reader) ? someone[language] : role(reason.role) }
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

/** In the words of its rule; its code where the rule is not in force. @beta */
export const needSaid = ({ rule, what, about }: Pick<Need, "rule" | "what" | "about">, { rule: said, name }: Reader): string => fill(said(rule) ?? what, about, name)

/** `by`: who would have taken the step. Faults of form are told in English, as they are to whoever made the form. @beta */
export const reasonSaid = (reason: Reason, by: string, reader: Reader): string =>
  reason.reason === "Unmet" ? needSaid(reason.need, reader) : reader.filled(reader.vocabulary.reasons[reason.reason], valuesOf(reason, by, reader))

/** Every reason as a sentence, in their order. @beta */
export const refusalSaid = ({ reasons }: Pick<Refusal, "reasons">, by: string, reader: Reader): readonly string[] => reasons.map((reason) => reasonSaid(reason, by, reader))
