import { Need, Person, Rule } from "@omringd/core"
import { careWorker, consultant, did, given, mapped, mother, opened, teenager } from "@omringd/core/Story"

/** A danger is put into words with the family and the care worker; whoever adds a view to it contributed, also when they left since. */
export const dangerByAllExpertise = Rule.define({
  id: "danger-by-all-expertise",
  clause: "danger-by-all-expertise",
  strength: "must",
  before: ["WhatSettled"],
  reads: ["children", "dangers", "people"],
  needs: ({ children, dangers, people }) => {
    const adults = people.filter(({ role }) => Person.isInformal(role))
    const workers = people.filter(({ role }) => role === "care-worker")
    const sides = [
      { all: [...adults, ...children], first: adults.find(Person.isHere) ?? children[0] },
      { all: workers, first: workers.find(Person.isHere) }
    ]
    return dangers.flatMap(({ id: danger, contributors }) =>
      sides
        .filter(({ all }) => !all.some(({ id }) => contributors.includes(id)))
        .map(({ first }) =>
          first === undefined
            ? Need.of("expertise", { danger, role: "care-worker" }, { why: "unknown" }).metBy("PersonJoined")
            : Need.of("expertise", { danger, person: first.id }).metBy("ViewAdded"))
    )
  },
  says: {
    nl: {
      professional: "De gevaarsboodschap {danger} is nog niet mee verwoord door gezin of netwerk én hulpverlener.",
      family: "Niet iedereen heeft al meegedacht over waar we bang voor zijn: {danger}.",
      child: "Nog niet iedereen zei waar die bang voor is."
    },
    en: {
      professional: "Family or network and care worker have not both contributed to the danger statement {danger}.",
      family: "Not everyone has had a say yet in what we are afraid of: {danger}.",
      child: "Not everyone has said yet what they are afraid of."
    },
    sv: {
      professional: "Familj eller nätverk och behandlare har inte båda bidragit till farobeskrivningen {danger}.",
      family: "Alla har inte fått vara med än och säga vad vi är rädda för: {danger}.",
      child: "Alla har inte sagt vad de är rädda för än."
    }
  },
  kept: {
    "the care worker who helped to word it has left since": given(
      opened(teenager), mapped(), did("PersonLeft", { person: careWorker.id })
    ).when("WhatSettled"),
    "mother and care worker helped to word it": given(
      opened(teenager), did("DangerStated", { contributors: [mother.id, careWorker.id] })
    ).when("WhatSettled"),
    "the teenager worded it, the care worker added her view": given(
      opened(teenager), did("DangerStated", { danger: "alone", contributors: [teenager.id] }),
      did("ViewAdded", { to: "7", of: careWorker.id })
    ).when("WhatSettled")
  },
  broken: {
    "the consultant wrote it alone": given(opened(teenager), did("DangerStated", { contributors: [consultant.id] })).when("WhatSettled"),
    "the family was not asked": given(opened(teenager), did("DangerStated", { contributors: [consultant.id, careWorker.id] })).when("WhatSettled"),
    "the care worker was not asked": given(opened(teenager), did("DangerStated", { contributors: [mother.id] })).when("WhatSettled"),
    "the care worker who was not asked has left": given(
      opened(teenager), did("DangerStated", { contributors: [mother.id] }), did("PersonLeft", { person: careWorker.id })
    ).when("WhatSettled")
  }
})
