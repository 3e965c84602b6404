/** Why a step was not taken. Each text can hold the names that its reason has. */
import type { Vocabulary } from "@omringd/core"

export const reasons = {
  Malformed: {
    professional: "The step is not well formed: {faults}.",
    family: "Something was not filled in right: {faults}.",
    child: "Something was not filled in right."
  },
  WrongPhase: {
    professional: "This is not possible in this phase ({phase}). It is possible in: {possibleFrom}.",
    family: "This cannot be done now. Where we are: {phase}. It can be done here: {possibleFrom}.",
    child: "It is not time for this. We are here: {phase}."
  },
  NotInIt: {
    professional: "{by} is not in this trajectory.",
    family: "{by} is not part of this.",
    child: "{by} is not part of this."
  },
  OtherMandate: {
    professional: "{by} ({role}) does not hold the mandate to {mandate}. It is held by: {heldBy}.",
    family: "It is not up to {by} ({role}) to {mandate}. Who can do this: {heldBy}.",
    child: "It is not up to {by} to {mandate}. Who can do it: {heldBy}."
  },
  UnknownReference: {
    professional: "{path} refers to {reference}, which is not known in this trajectory.",
    family: "We do not know this yet: {reference}.",
    child: "We do not know this yet: {reference}."
  },
  ReferenceInUse: {
    professional: "{path} uses {reference}, which is already in use in this trajectory.",
    family: "This name is taken: {reference}.",
    child: "This name is taken: {reference}."
  },
  Misfit: {
    professional: "The step does not fit the trajectory. {misfit}",
    family: "This does not fit. {misfit}",
    child: "This does not fit. {misfit}"
  },
  IdTaken: {
    professional: "The id {id} was used before, for a different step, number {number}.",
    family: "Something else was written down under this number before: {number}.",
    child: "This number was used before: {number}."
  },
  RecordedBeforeItHappened: {
    professional: "The step was recorded ({recordedAt}) before it happened ({at}).",
    family: "This was written down on {recordedAt}, but that is before it happened: {at}.",
    child: "This was written down before it happened."
  },
  UnfitPack: {
    professional: "This practice cannot be used as it was set up. {problem}",
    family: "We cannot write this down yet: something is wrong in our system. It is being mended.",
    child: "Something is wrong in our computer. We will mend it first."
  },
  Unmet: {
    professional: "A need is still open. {need}",
    family: "Something else comes first. {need}",
    child: "Something else comes first. {need}"
  }
} satisfies Vocabulary["reasons"]
