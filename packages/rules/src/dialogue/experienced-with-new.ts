import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, careWorker, consultant, did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

const newcomer = { id: "second-care-worker", role: "care-worker" } as const
const later = { id: "second-consultant", role: "consultant" } as const

/** A professional who comes later works beside one who has done this before; who does what is agreed with the one who is new. */
export const experiencedWithNew = Rule.define({
  id: "experienced-with-new",
  clause: "experienced-with-new",
  strength: "ask",
  before: ["PersonJoined"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "people", "explanations"],
  needs: ({ phase, people, explanations }, { proposed }) => {
    const isWorker = (role: string) => role === "consultant" || role === "care-worker"
    const need = (person: string) => Need.of("someone-experienced", { person }).metBy("RolesAgreed")
    if (proposed?.step === "PersonJoined") return isWorker(proposed.role) ? [need(proposed.person)] : []
    return people
      .filter((person) => Person.isHere(person) && isWorker(person.role) && Moment.isBefore(phase.opened, person.since))
      .filter(({ id, since }) => !explanations.some(({ of, to, at }) => of === "roles" && to === id && !Moment.isBefore(at, since)))
      .map(({ id }) => need(id))
  },
  says: {
    nl: {
      professional: "{person} is nieuw: wie met ervaring trekt mee op? Spreek af wie wat doet.",
      family: "{person} is nieuw. Wie van ons deed dit al vaker en gaat mee?",
      child: "{person} is nieuw hier. Wie helpt {person} op weg?"
    },
    en: {
      professional: "{person} is new: who with experience works alongside? Agree who does what.",
      family: "{person} is new here. Which of us has done this before and comes along?",
      child: "{person} is new here. Who helps {person} to get started?"
    },
    sv: {
      professional: "{person} är ny: vem med erfarenhet arbetar bredvid? Kom överens om vem som gör vad.",
      family: "{person} är ny här. Vem av oss är van och går bredvid?",
      child: "{person} är ny här. Vem hjälper {person} att komma i gång?"
    }
  },
  kept: {
    "everyone was there from the start": given(opened(teenager)).on("2026-04-01"),
    "grandmother joins": given(opened(teenager)).when("PersonJoined", { person: grandmother.id, role: "network-person" }),
    "the first care worker joins before it opens": given(joined(consultant)).when("PersonJoined", { person: careWorker.id, role: "care-worker" }),
    "grandmother joined later": given(opened(teenager), on("2026-04-01", ...joined(grandmother))).on("2026-04-02"),
    "who does what was agreed with the new one": given(opened(teenager), on("2026-04-01", ...joined(newcomer), did("RolesAgreed"))).on("2026-04-02"),
    "the new one has left again": given(
      opened(teenager), on("2026-04-01", ...joined(newcomer)), on("2026-04-02", did("PersonLeft", { person: newcomer.id }))
    ).on("2026-04-03"),
    "the services came back with who they were": given(
      opened(teenager), on("2026-04-01", ...joined(newcomer)), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  },
  broken: {
    "another care worker joins": given(opened(teenager)).when("PersonJoined", { person: newcomer.id, role: "care-worker" }),
    "another consultant joins": given(opened(teenager)).when("PersonJoined", { person: later.id, role: "consultant" }),
    "a care worker joined later, and goes alone": given(opened(teenager), on("2026-04-01", ...joined(newcomer))).on("2026-04-02"),
    "roles were agreed before the new one came": given(
      opened(teenager), on("2026-04-01", ...joined(newcomer)), on("2026-04-02", did("PersonLeft", { person: newcomer.id, because: "moved" })),
      on("2026-04-02", did("RolesAgreed", { with: [newcomer.id] })), on("2026-04-10", ...joined(newcomer))
    ).on("2026-04-11"),
    "roles were agreed without the new one": given(
      opened(teenager), on("2026-04-01", ...joined(newcomer), did("RolesAgreed", { with: [careWorker.id] }))
    ).on("2026-04-02"),
    "the new one heard why, and not who does what": given(
      opened(teenager), on("2026-04-01", ...joined(newcomer), did("ReasonExplained", { to: [newcomer.id] }))
    ).on("2026-04-02")
  }
})
