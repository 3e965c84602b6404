import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, settled, teenager } from "@omringd/core/Story"

const toMother = did("StepExplained", { to: [mother.id] })
const amongThemselves = did("RolesAgreed", { with: [consultant.id, careWorker.id] })
const came = [...joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" })]
const returned = [did("InvolvementEnded", { because: "moved" }), did("TrajectoryReopened")]

/**
 * Each parent, and each of the network who said yes or promised something, has it explained who does what, WHAT was settled and which
 * plan was accepted; the latest of each. Which step agreed the roles cannot be seen, so a later step explained to them counts for it,
 * unless it is known to be about something else.
 */
export const agreementsExplained = (within: Span = { days: 14 }) =>
  Rule.define({
    id: "agreements-explained",
    clause: "agreements-explained",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "people", "network", "functions", "explanations", "weighty", "withdrawal"],
    assumed: "within how long: fourteen days unless set otherwise",
    needs: ({ phase, people, network, functions: { rolesAgreed }, explanations, weighty, withdrawal }) => {
      const helping = new Set(network.flatMap(({ person, answer, committed }) => (answer === "yes" || committed !== undefined ? [person] : [])))
      const theirs = people.filter((person) => Person.isHere(person) && (person.role === "parent" || helping.has(person.id)))
      const aboutElse = new Set([withdrawal?.step, ...weighty.map(({ step }) => step)])
      const knowsRoles = (person: string, agreed: Moment) =>
        explanations.some(({ of, to, at, step }) =>
          to === person && !Moment.isBefore(at, agreed) && (of === "roles" || (of === "step" && !aboutElse.has(step))))
      const latest = (tag: string) => weighty.findLast((one) => one.tag === tag && Phase.isOfNow(phase, one.at))
      const explained = [latest("WhatSettled"), latest("PlanAccepted")].filter((one) => one !== undefined)
      return theirs.flatMap(({ id, since }) => {
        const when = (at: Moment) => ({ since: Moment.latest(at, since), due: Moment.plus(Moment.latest(at, since), within) })
        return [
          ...(rolesAgreed === undefined || !Phase.isOfNow(phase, rolesAgreed) || knowsRoles(id, rolesAgreed)
            ? []
            : [Need.of("roles-explained", { person: id }, when(rolesAgreed)).metBy("RolesAgreed")]),
          ...explained
            .filter(({ step }) => !explanations.some((one) => one.to === id && one.step === step))
            .map(({ step, at }) => Need.of("explained", { person: id, step }, when(at)).metBy("StepExplained"))
        ]
      })
    },
    says: {
      nl: {
        professional: "Aan {person} is nog niet uitgelegd wat er werd afgesproken: de rollen, de WAT of het aanvaarde plan.",
        family: "{person} kreeg nog niet uitgelegd wat er is afgesproken.",
        child: "{person} weet nog niet alles wat er is afgesproken."
      },
      en: {
        professional: "What was agreed has not been explained to {person} yet: the roles, the WHAT or the accepted plan.",
        family: "Nobody has explained to {person} yet what was agreed.",
        child: "{person} does not know yet all that was agreed."
      },
      sv: {
        professional: "{person} har inte fått förklarat vad som är överenskommet: rollerna, VAD som ska ändras eller den godkända planen.",
        family: "Ingen har berättat för {person} än vad vi kom överens om.",
        child: "{person} vet inte än allt som vi har bestämt."
      }
    },
    kept: {
      "mother was there when roles were agreed": given(opened(teenager), did("RolesAgreed")).on("2026-04-01"),
      "nothing has been agreed yet": given(opened(teenager)).on("2026-04-01"),
      "mother was not there, and had it explained after": given(opened(teenager), amongThemselves, toMother).on("2026-04-01"),
      "WHAT and the plan were explained to mother": given(opened(teenager), settled(), toMother, accepted().slice(5), toMother).on("2026-04-01"),
      "grandmother was found, and has not said yes": given(opened(teenager), joined(grandmother), settled(), toMother).on("2026-04-01"),
      "grandmother said not yet": given(
      opened(teenager), joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id, answer: "not-yet" }), settled(), toMother
    ).on("2026-04-01"),
    "grandmother said yes, and was told": given(
        opened(teenager), came, settled(), did("StepExplained", { to: [mother.id, grandmother.id] })
      ).on("2026-04-01"),
      "grandmother said yes, and left": given(
        opened(teenager), came, settled(), toMother, did("PersonLeft", { person: grandmother.id })
      ).on("2026-04-01"),
      "a goal is not an agreement of all": given(opened(teenager), did("DangerStated"), did("GoalSet")).on("2026-04-01"),
      "the services have left": given(opened(teenager), settled(), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))).on("2026-05-02"),
      "it was before the services came back": given(
        opened(teenager), amongThemselves, accepted(), on("2026-05-01", ...returned.slice(0, 1)), on("2027-02-01", ...returned.slice(1))
      ).on("2027-02-02")
    },
    broken: {
      "mother does not know who does what": given(opened(teenager), amongThemselves).on("2026-03-03"),
      "mother knew, and then it changed": given(opened(teenager), did("RolesAgreed"), toMother, on("2026-04-01", amongThemselves)).on("2026-04-02"),
      "mother had WHAT explained, and not who does what": given(opened(teenager), amongThemselves, settled(), toMother).on("2026-04-01"),
      "mother had explained when they leave, and not who does what": given(
        opened(teenager), amongThemselves, did("WithdrawalAgreed"), toMother
      ).on("2026-04-01"),
      "mother was told why, and not who does what": given(
      opened(teenager), amongThemselves, did("WithdrawalAgreed"), did("ReasonExplained")
    ).on("2026-04-01"),
      "only grandmother heard who does what": given(
        opened(teenager), came, did("RolesAgreed", { with: [grandmother.id] })
      ).on("2026-04-01"),
      "nobody explained WHAT to mother": given(opened(teenager), settled()).on("2026-03-03"),
      "nobody explained the plan to mother": given(opened(teenager), settled(), toMother, accepted().slice(5)).on("2026-03-03"),
      "grandmother said yes, and was not told": given(opened(teenager), came, settled(), toMother).on("2026-03-03"),
      "grandmother promised to call, and was not told": given(
        opened(teenager), joined(grandmother), did("NetworkPersonCommitted", { person: grandmother.id }), settled(), toMother
      ).on("2026-03-03"),
      "the services came back, and nobody explained the new WHAT to mother": given(
        opened(teenager), accepted(), on("2026-05-01", ...returned.slice(0, 1)), on("2027-02-01", ...returned.slice(1), did("WhatSettled"))
      ).on("2027-02-02"),
      "WHAT was settled anew, and mother knows the old one": given(
        opened(teenager), settled(), toMother, on("2026-04-01", did("WhatSettled"))
      ).on("2026-04-02")
    }
  })
