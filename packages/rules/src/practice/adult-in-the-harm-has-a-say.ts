import { Need, Person, Phase, Rule } from "@omringd/core"
import { did, given, joined, neighbour, opened, teenager } from "@omringd/core/Story"

const hurtByMother = did("HarmRecorded", { responsible: "mother" })
const withoutMother = did("DangerStated", { contributors: ["consultant"] })

/**
 * An adult who is written down as responsible for harm, and is still here, takes part as far as that is safe: in what is feared, with
 * a view, or at a meeting. Rule R23: Missouri, manual on immediate safety plans. Where it is not safe, that is a reason to set it aside.
 */
export const adultInTheHarmHasASay = Rule.define({
  id: "adult-in-the-harm-has-a-say",
  clause: "R23",
  strength: "should",
  owed: true,
  during: Phase.open,
  reads: ["people", "harms", "dangers", "views", "meetings"],
  needs: ({ people, harms, dangers, views, meetings }) => {
    const inTheHarm = new Set(harms.map(({ responsible }) => responsible))
    const asked = dangers.flatMap(({ contributors, answers }) => [...contributors, ...answers.map(({ of }) => of)])
    const met = meetings.flatMap(({ present, viewTakenOf }) => [...present, ...viewTakenOf])
    const hasASay = new Set([...asked, ...met, ...views.map(({ of }) => of)])
    return people
      .filter((person) => Person.isHere(person) && inTheHarm.has(person.id) && !hasASay.has(person.id))
      .map(({ id }) => Need.of("say", { person: id }).metBy("ViewAdded", "NetworkMeetingHeld"))
  },
  says: {
    nl: {
      professional: "{person} staat vermeld bij de schade en werd nog niet betrokken, voor zover dat veilig kan.",
      family: "{person} kon nog niet zeggen hoe die ernaar kijkt.",
      child: "{person} kon nog niet zeggen hoe die het ziet."
    },
    en: {
      professional: "{person} is named beside the harm and has not been involved yet, as far as that is safe.",
      family: "{person} has not had a chance yet to say how they see it.",
      child: "{person} has not been able to say yet how they see it."
    },
    sv: {
      professional: "{person} nämns vid skadan och har ännu inte fått vara delaktig, i den mån det är tryggt.",
      family: "{person} har inte fått berätta än hur hen ser på det.",
      child: "{person} har inte fått säga sitt än."
    }
  },
  kept: {
    "mother said what she fears too": given(opened(teenager), hurtByMother, did("DangerStated", { contributors: ["mother"] })).on("2026-03-03"),
    "mother answered what is feared": given(
      opened(teenager), hurtByMother, did("DangerStated", { contributors: ["consultant"], answers: [{ of: "mother", answer: "shared" }] })
    ).on("2026-03-03"),
    "mother added her view": given(opened(teenager), hurtByMother, withoutMother, did("ViewAdded", { to: "7", of: "mother" })).on("2026-03-03"),
    "mother was at the meeting": given(opened(teenager), hurtByMother, did("NetworkMeetingHeld", { present: ["mother"] })).on("2026-03-03"),
    "her view was brought to the meeting": given(
      opened(teenager), hurtByMother, did("NetworkMeetingHeld", { present: ["consultant"], viewTakenOf: ["mother"] })
    ).on("2026-03-03"),
    "it is not known who did it": given(opened(teenager), did("HarmRecorded"), withoutMother).on("2026-03-03"),
    "the services left": given(opened(teenager), hurtByMother, did("InvolvementEnded", { because: "moved" })).on("2026-03-03"),
    "the neighbour who did it has left": given(
      opened(teenager), joined(neighbour), did("HarmRecorded", { responsible: neighbour.id }), did("PersonLeft", { person: neighbour.id })
    ).on("2026-03-03")
  },
  broken: {
    "all is written down without mother": given(
      opened(teenager), hurtByMother, withoutMother, did("NetworkMeetingHeld", { present: ["consultant"] }),
      did("ViewAdded", { to: "7", of: "care-worker" })
    ).on("2026-03-03")
  }
})
