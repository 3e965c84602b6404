/** Why an act of a story is refused, in one line: each reason with what it is about. */
import type { Reason, Refusal } from "@omringd/core"

const about = (reason: Reason): string => {
  switch (reason.reason) {
    case "UnknownReference": return ` (${reason.path}: there is no ${reason.to} "${reason.reference}" yet)`
    case "ReferenceInUse": return ` (${reason.path}: there is a ${reason.of} "${reason.reference}" already)`
    case "WrongPhase": return ` (in ${reason.phase}; possible from ${reason.possibleFrom.join(", ")})`
    case "NotInIt": return ` ("${reason.by}" is not in it)`
    case "OtherMandate": return ` (${reason.mandate} is held by ${reason.heldBy.join(", ")}, not by a ${reason.role})`
    case "Malformed": return ` (${reason.faults.map(({ path, problem }) => `${path.join(".")}: ${problem}`).join(", ")})`
    case "Misfit": return ` (${reason.misfit.path}: ${reason.misfit.code})`
    case "Unmet": return ` (${reason.need.rule}: ${reason.need.what})`
    default: return ""
  }
}

export const refused = ({ refused: step, reasons }: Refusal): string => `${step} is refused: ${reasons.map((reason) => `${reason.reason}${about(reason)}`).join(", ")}`
