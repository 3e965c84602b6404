import { Need, Person, Rule } from "@omringd/core"
import type { Role } from "@omringd/core"
import { careWorker, consultant, did, given, mapped, mother, opened, teenager } from "@omringd/core/Story"

const partners = ["consultant", "care-worker"] as const satisfies readonly Role[]

/** Both partners, the holder of the mandate and the care worker, know the worries, the goal and when it is safe enough. */
export const safeEnoughKnown = Rule.define({
  id: "safe-enough-known",
  clause: "safe-enough-known",
  strength: "must",
  before: ["WhatSettled"],
  reads: ["people", "withdrawal"],
  needs: ({ people, withdrawal }) =>
    partners.flatMap((role) => {
      const here = people.filter((person) => Person.isHere(person) && person.role === role)
      if (here.some(({ id }) => withdrawal?.acknowledgedBy.includes(id))) return []
      return here.length === 0
        ? [Need.of("partner", { role }, { why: "unknown" }).metBy("PersonJoined")]
        : [Need.of("safe-enough", { role }).metBy("WithdrawalAgreed")]
    }),
  says: {
    nl: {
      professional: "Consulent en hulpverlener hebben nog niet allebei bevestigd wanneer het veilig genoeg is.",
      family: "Niet iedereen die met jullie werkt, weet al wanneer het veilig genoeg is.",
      child: "Nog niet alle grote mensen weten wanneer het goed genoeg is."
    },
    en: {
      professional: "Consultant and care worker have not both acknowledged when it is safe enough.",
      family: "Not everyone who works with you knows yet when it is safe enough.",
      child: "Not all the grown-ups know yet when it is good enough."
    },
    sv: {
      professional: "Socialsekreterare och behandlare har inte båda bekräftat när det är tillräckligt tryggt.",
      family: "Alla som arbetar med er vet inte än när det är tryggt nog.",
      child: "Alla vuxna vet inte än när det är bra nog."
    }
  },
  kept: { "both say they know": given(opened(teenager), mapped()).when("WhatSettled") },
  broken: {
    "it was never said when it is safe enough": given(opened(teenager), did("DangerStated")).when("WhatSettled"),
    "the care worker was not asked": given(
      opened(teenager), did("WithdrawalAgreed", { acknowledgedBy: [consultant.id, mother.id] })
    ).when("WhatSettled"),
    "the consultant was not there": given(opened(teenager), did("WithdrawalAgreed", { acknowledgedBy: [careWorker.id] })).when("WhatSettled"),
    "there is no care worker any more": given(opened(teenager), mapped(), did("PersonLeft", { person: careWorker.id })).when("WhatSettled")
  }
})
