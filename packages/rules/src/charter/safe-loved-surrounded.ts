import { Need, Person, Phase, Rule } from "@omringd/core"
import type { Gap } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mother, neighbour, on, opened, teenager } from "@omringd/core/Story"
import { childrenLetGo } from "../letting-go.ts"

const child = teenager.id
const safe = did("SafetyJudged", { child })
const loved = did("LastingAdultCommitted", { adult: mother.id, child })
const surrounded = did("NetworkPersonCommitted", { person: grandmother.id })
const tried = [...opened(teenager), ...joined(grandmother), ...accepted()]

/**
 * Letting go answers three questions for each child: the latest judgement, as recorded, says safe enough and was not taken back; an
 * adult who is here has said to stay; someone of the network who is here has committed, or is the child's own safe person.
 * The latest is the last one recorded. When the services come back, the child is judged anew.
 */
export const safeLovedSurrounded = Rule.define({
  id: "safe-loved-surrounded",
  clause: "safe-loved-surrounded",
  strength: "must",
  before: ["CarriedByNetwork", "ChildLetGo", "InvolvementEnded"],
  reads: ["phase", "children", "people", "judgements", "secondLooks", "lastingAdults", "network", "safePersons"],
  needs: (view, { proposed }) => {
    const { phase, people, judgements, secondLooks, lastingAdults, network, safePersons } = view
    const here = people.filter(Person.isHere)
    const saidNo = new Set(network.flatMap(({ person, answer }) => (answer === "no" ? [person] : [])))
    const own = here.filter(({ id, role }) => role === "network-person" && !saidNo.has(id)).map(({ id }) => id)
    const committed = network.some((one) => one.committed !== undefined && own.includes(one.person))
    const isSafe = (id: string) => {
      const latest = judgements.findLast((one) => one.child === id)
      const isOfNow = latest !== undefined && Phase.isOfNow(phase, latest.at)
      return isOfNow && latest.verdict === "safe-enough" && !secondLooks.some(({ of, outcome }) => of === latest.step && outcome === "withdrawn")
    }
    const isLoved = (id: string) => lastingAdults.some((one) => one.child === id && here.some((adult) => adult.id === one.adult))
    const isSurrounded = (id: string) => committed || safePersons.some((one) => one.child === id && own.includes(one.person))
    const someoneAround = (id: string): Gap => {
      const [first] = own
      return first === undefined
        ? Need.of("surrounded", { child: id }, { why: "unknown" }).metBy("RelativeFound", "PersonJoined")
        : Need.of("surrounded", { child: id, person: first }).metBy("NetworkPersonCommitted", "SafePersonChosen")
    }
    return childrenLetGo(view, proposed)
      .flatMap(({ id }) => [
        ...(isSafe(id) ? [] : [Need.of("safe", { child: id }).metBy("SafetyJudged")]),
        ...(isLoved(id) ? [] : [Need.of("loved", { child: id }).metBy("LastingAdultCommitted")]),
        ...(isSurrounded(id) ? [] : [someoneAround(id)])
      ])
  },
  says: {
    nl: {
      professional: "Voor {child} is nog niet alle drie beantwoord: veilig, geliefd en omringd.",
      family: "Voor we gaan, willen we drie dingen zeker weten: {child} is veilig, wordt graag gezien en staat er niet alleen voor.",
      child: "Voor we gaan, willen we het zeker weten. Ben je veilig? Wie blijft er altijd voor jou, en wie heb je om je heen?"
    },
    en: {
      professional: "For {child} not all three have been answered yet: safe, loved and surrounded.",
      family: "Before we go, we want to be sure of three things: {child} is safe, is loved, and is not alone.",
      child: "Before we go, we want to be sure. Are you safe, who will stay in your life, and who is around you?"
    },
    sv: {
      professional: "För {child} är alla tre frågorna ännu inte besvarade: trygg, älskad och omgiven av människor.",
      family: "Innan vi går vill vi veta tre saker: att {child} är trygg, är älskad och har folk omkring sig.",
      child: "Innan vi går vill vi veta säkert. Är du trygg, vem finns kvar för dig, och vilka har du omkring dig?"
    }
  },
  kept: {
    "she is safe enough, mother stays, and grandmother does her part": given(tried, safe, loved, surrounded).when("CarriedByNetwork"),
    "grandmother is the one she runs to": given(
      tried, safe, loved, did("SafePersonChosen", { child, person: grandmother.id })
    ).when("CarriedByNetwork"),
    "it was not safe, and now it is": given(
      tried, loved, surrounded, did("SafetyJudged", { child, verdict: "not-safe-without-plan" }), on("2026-05-01", safe)
    ).when("CarriedByNetwork"),
    "a second look left it standing": given(tried, safe, did("JudgementReviewed"), loved, surrounded).when("CarriedByNetwork"),
    "an older judgement was taken back": given(
      tried, safe, did("JudgementReviewed", { outcome: "withdrawn" }), loved, surrounded, on("2026-05-01", safe)
    ).when("CarriedByNetwork"),
    "neighbour said no, grandmother does her part": given(
      tried, joined(neighbour), did("NetworkPersonAsked", { person: neighbour.id, answer: "no" }), safe, loved, surrounded
    ).when("CarriedByNetwork"),
    "the services came back, and it was judged again": given(
      tried, safe, loved, surrounded, on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("WhatSettled"), did("PlanAccepted"), safe)
    ).when("CarriedByNetwork"),
    "nothing is asked while they look for a plan": given(opened(teenager)).on("2026-03-09"),
    "it is tried out, and all three are answered": given(tried, safe, loved, surrounded).on("2026-05-01"),
    "they moved away before it came to that": given(tried).when("InvolvementEnded", { because: "moved" }),
    "her brother turns eighteen, which nobody has to allow": given(opened(teenager, baby)).when("ChildLetGo", { child, because: "of-age" }),
    "she is let go, her brother stays in it": given(
      opened(teenager, baby), joined(grandmother), safe, loved, surrounded
    ).when("ChildLetGo", { child, because: "let-go" }),
    "the one who was not judged was let go before": given(
      opened(teenager, baby), joined(grandmother), accepted(), safe, loved, surrounded, did("ChildLetGo", { child: baby.id })
    ).when("CarriedByNetwork")
  },
  broken: {
    "nobody said whether she is safe": given(tried, loved, surrounded).when("CarriedByNetwork"),
    "it is tried out, and nobody said whether she is safe": given(tried, loved, surrounded).on("2026-05-01"),
    "it was safe, and now it is not": given(
      tried, loved, surrounded, safe, on("2026-05-01", did("SafetyJudged", { child, verdict: "not-safe-with-immediate-plan" }))
    ).when("CarriedByNetwork"),
    "the other child is safe": given(
      opened(teenager, baby), joined(grandmother), accepted(), safe, loved, did("LastingAdultCommitted", { adult: mother.id, child: baby.id }),
      surrounded
    ).when("CarriedByNetwork"),
    "it was taken back at a second look": given(
      tried, safe, did("JudgementReviewed", { outcome: "withdrawn" }), loved, surrounded
    ).when("CarriedByNetwork"),
    "it was safe enough the first time the services came": given(
      tried, safe, loved, surrounded, on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("WhatSettled"), did("PlanAccepted"))
    ).when("CarriedByNetwork"),
    "nobody said to stay": given(tried, safe, surrounded).when("CarriedByNetwork"),
    "mother stays for the other child": given(
      opened(teenager, baby), joined(grandmother), accepted(), safe, did("SafetyJudged", { child: baby.id }), surrounded,
      did("LastingAdultCommitted", { adult: mother.id, child: baby.id })
    ).when("CarriedByNetwork"),
    "who said to stay has left": given(
      tried, safe, loved, surrounded, did("PersonLeft", { person: mother.id, because: "moved" })
    ).when("CarriedByNetwork"),
    "there is nobody of her own": given(opened(teenager), accepted(), safe, loved).when("CarriedByNetwork"),
    "grandmother is there, and has not said what she does": given(
      tried, did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" }), safe, loved
    ).when("CarriedByNetwork"),
    "grandmother did her part, and cannot any more": given(
      tried, safe, loved, surrounded, did("NetworkPersonAsked", { person: grandmother.id, answer: "no" })
    ).when("CarriedByNetwork"),
    "grandmother did her part, and has left": given(
      tried, safe, loved, surrounded, did("PersonLeft", { person: grandmother.id })
    ).when("CarriedByNetwork"),
    "mother does her part, and nobody else": given(tried, safe, loved, did("NetworkPersonCommitted", { person: mother.id })).when("CarriedByNetwork"),
    "the other child runs to grandmother, she to nobody": given(
      opened(teenager, baby), joined(grandmother), accepted(), safe, loved, did("SafePersonChosen", { child: baby.id, person: grandmother.id }),
      did("ChildLetGo", { child: baby.id })
    ).when("CarriedByNetwork"),
    "she runs to mother, and to nobody else": given(
      tried, safe, loved, did("SafePersonChosen", { child, person: mother.id })
    ).when("CarriedByNetwork"),
    "she alone is let go, and nobody said whether she is safe": given(
      opened(teenager, baby), joined(grandmother), loved, surrounded
    ).when("ChildLetGo", { child, because: "let-go" }),
    "at the very end it is not safe any more": given(
      tried, safe, loved, surrounded, did("CarriedByNetwork"), did("SafetyJudged", { child, verdict: "not-safe-without-plan" })
    ).when("InvolvementEnded", { because: "let-go" })
  }
})
