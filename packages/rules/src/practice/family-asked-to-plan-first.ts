import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, settled, teenager } from "@omringd/core/Story"

const withWorker = { authors: ["mother", "care-worker"] } as const
const cameBack = [
  opened(teenager), settled(), did("FamilyAskedForPlan"), did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"),
  on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"), did("WhatSettled"))
].flat()

/**
 * Before professionals write along, the family was asked to make the plan with its own people; again when the services come back.
 * Rule R60: a Dutch disciplinary ruling (SKJ).
 */
export const familyAskedToPlanFirst = Rule.define({
  id: "family-asked-to-plan-first",
  clause: "R60",
  strength: "should",
  before: ["PlanDrafted"],
  during: Phase.open,
  reads: ["phase", "people", "plan"],
  needs: ({ phase, people, plan }, { proposed }) => {
    if (proposed?.step !== "PlanDrafted") return [] // for the compiler: nothing else is asked
    const isAsked = plan.asked !== undefined && Phase.isOfNow(phase, plan.asked)
    const isWrittenAlong = people.some(({ id, role }) => !Person.isInformal(role) && proposed.authors.includes(id))
    return isAsked || !isWrittenAlong ? [] : [Need.of("family-asked", {}).metBy("FamilyAskedForPlan")]
  },
  says: {
    nl: {
      professional: "Het gezin kreeg nog niet de kans om eerst zelf een plan te maken.",
      family: "We vroegen jullie nog niet om eerst zelf een plan te maken met jullie mensen.",
      child: "We vroegen jouw familie nog niet wat zij willen doen."
    },
    en: {
      professional: "The family has not been offered the chance to make its own plan first.",
      family: "We have not asked you yet to make a plan first, with your own people.",
      child: "We have not asked your family yet what they want to do."
    },
    sv: {
      professional: "Familjen har ännu inte erbjudits att göra en egen plan först.",
      family: "Vi har inte frågat er än om ni vill göra en plan först, med dem som står er nära.",
      child: "Vi har inte frågat din familj än vad de vill göra."
    }
  },
  kept: {
    "they were asked first": given(opened(teenager), settled(), did("FamilyAskedForPlan")).when("PlanDrafted", withWorker),
    "mother writes it herself": given(opened(teenager), settled()).when("PlanDrafted", { authors: ["mother"] }),
    "the services left, and mother writes on with someone who stayed": given(
      opened(teenager), accepted(), did("InvolvementEnded", { because: "moved" })
    ).when("PlanDrafted", withWorker),
    "they were asked anew when the services came back": given(cameBack, on("2027-02-02", did("FamilyAskedForPlan"))).when("PlanDrafted", withWorker)
  },
  broken: {
    "the care worker writes along, and nobody asked them": given(opened(teenager), settled()).when("PlanDrafted", withWorker),
    "they were asked last time only": given(cameBack).when("PlanDrafted", withWorker)
  }
})
