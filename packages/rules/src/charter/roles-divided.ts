import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, careWorker, did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

const second = { ...careWorker, id: "second-worker" } as const

/** Who does what is agreed when the services come, and again when another consultant or care worker joins. */
export const rolesDivided = (within: Span = { days: 14 }) =>
  Rule.define({
    id: "roles-divided",
    clause: "roles-divided",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "people", "functions"],
    assumed: "within how long: fourteen days unless set otherwise",
    needs: ({ phase, people, functions: { rolesAgreed } }) => {
      const { opened } = phase
      const isAgreed = rolesAgreed !== undefined && Phase.isOfNow(phase, rolesAgreed)
      const partners = people.filter((person) => Person.isHere(person) && (person.role === "consultant" || person.role === "care-worker"))
      const newcomer = partners.find(({ since }) => isAgreed && Moment.isBefore(rolesAgreed, since))
      const from = isAgreed ? newcomer?.since : opened
      return from === undefined ? [] : [Need.of("roles", {}, { since: from, due: Moment.plus(from, within) }).metBy("RolesAgreed")]
    },
    says: {
      nl: {
        professional: "De rolverdeling is nog niet afgesproken, of niet met wie er later bijkwam.",
        family: "We spraken nog niet met iedereen af wie van ons wat doet.",
        child: "Wie doet wat? Dat weet nog niet iedereen."
      },
      en: {
        professional: "Roles have not been agreed yet, or not with whoever joined later.",
        family: "We have not agreed with everyone yet which of us does what.",
        child: "Who does what? Not everyone knows yet."
      },
      sv: {
        professional: "Rollfördelningen är inte överenskommen än, eller inte med den som kom till senare.",
        family: "Vi har inte kommit överens med alla än om vem av oss som gör vad.",
        child: "Vem gör vad? Alla vet inte det än."
      }
    },
    kept: {
      "consultant and care worker said who does what": given(opened(teenager), did("RolesAgreed")).on("2026-04-01"),
      "a second care worker came, and they said it again": given(
        opened(teenager), did("RolesAgreed"), on("2026-04-01", ...joined(second), did("RolesAgreed"))
      ).on("2026-05-01"),
      "grandmother came later": given(opened(teenager), did("RolesAgreed"), on("2026-04-01", ...joined(grandmother))).on("2026-05-01"),
      "the services have left": given(opened(teenager), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))).on("2026-05-02"),
      "a second care worker came and went": given(
        opened(teenager), did("RolesAgreed"), on("2026-04-01", ...joined(second)), on("2026-04-08", did("PersonLeft", { person: second.id }))
      ).on("2026-05-01"),
      "the services came back, and they said it again": given(
        opened(teenager), did("RolesAgreed"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"), did("RolesAgreed"))
      ).on("2027-02-02")
    },
    broken: {
      "nobody said who does what": given(opened(teenager)).on("2026-03-20"),
      "a second care worker came": given(opened(teenager), did("RolesAgreed"), on("2026-04-01", ...joined(second))).on("2026-04-02"),
      "another consultant came": given(
        opened(teenager), did("RolesAgreed"),
        on("2026-04-01", did("PersonJoined", { person: "second-consultant", role: "consultant" }, "second-consultant"))
      ).on("2026-04-02"),
      "the services came back, and go by what was agreed then": given(
        opened(teenager), did("RolesAgreed"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-02-02")
    }
  })
