/** A small pack that keeps every clause: a step that waits, something owed on a day, and a notice of each kind. The broken packs are made from it. */
import { Moment, Need, NoticeRule, Pack, Person, Phase, Rule } from "@omringd/core"
import { baby, careWorker, did, given, mother, on, opened, teenager } from "@omringd/core/Story"

export const heardBeforeSupport = Rule.define({
  id: "heard-before-support",
  clause: "made-up-1",
  strength: "must",
  before: ["SupportOffered"],
  reads: ["children", "voices"],
  needs: ({ children, voices }) =>
    children
      .filter(({ id, letGo }) => letGo === undefined && !voices.some((voice) => voice.child === id))
      .map(({ id }) => Need.of("voice", { child: id }).metBy("ChildHeard", "ChildNotHeard")),
  says: {
    nl: { professional: "{child} is nog niet gehoord over wat helpt.", family: "Niemand vroeg {child} wat helpt.", child: "We vroegen je nog niet wat helpt." },
    en: { professional: "{child} has not been heard on what helps.", family: "Nobody asked {child} what helps.", child: "We have not asked you yet what helps." },
    sv: { professional: "{child} har inte fått säga vad som hjälper.", family: "Ingen har frågat {child} vad som hjälper.", child: "Vi har inte frågat dig än vad som hjälper." }
  },
  kept: { "she said what helps": given(opened(teenager), did("ChildHeard", { child: teenager.id })).when("SupportOffered") },
  broken: {
    "nobody asked her": given(opened(teenager)).when("SupportOffered"),
    "her brother was asked": given(opened(baby, teenager), did("ChildHeard", { child: baby.id })).when("SupportOffered")
  }
})

export const lookedBackAfterMeeting = Rule.define({
  id: "looked-back-after-meeting",
  clause: "made-up-2",
  strength: "should",
  owed: true,
  during: Phase.open,
  reads: ["meetings", "reviews"],
  needs: ({ meetings, reviews }) => {
    const latest = meetings.at(-1)
    if (latest === undefined || reviews.some(({ at }) => !Moment.isBefore(at, latest.at))) return []
    const due = Moment.plus(latest.at, { weeks: 2 })
    return [Need.of("review", {}, { since: due, due }).metBy("ReviewHeld")]
  },
  says: {
    nl: { professional: "Na het beraad is nog niet teruggekeken.", family: "We keken nog niet samen terug.", child: "We hebben nog niet gevraagd of het helpt." },
    en: { professional: "Nobody has looked back since the meeting.", family: "We have not looked back together yet.", child: "We have not asked yet whether it helps." },
    sv: { professional: "Ingen har sett tillbaka sedan mötet.", family: "Vi har inte sett tillbaka tillsammans än.", child: "Vi har inte frågat än om det hjälper." }
  },
  kept: {
    "they looked back after a week": given(opened(teenager), did("NetworkMeetingHeld"), on("2026-03-09", did("ReviewHeld"))).on("2026-04-01"),
    "they met last week": given(opened(teenager), did("NetworkMeetingHeld")).on("2026-03-09")
  },
  broken: { "two weeks on nobody has": given(opened(teenager), did("NetworkMeetingHeld")).on("2026-03-16") }
})

/** Who is offered support hears of it, unless they offered it. */
export const supportIsKnown = NoticeRule.after({
  id: "support-is-known",
  clause: "made-up-3",
  after: ["SupportOffered"],
  tells: ({ trajectory: { people, children }, taken: { step, by } }) =>
    [...people.filter(Person.isHere), ...children]
      .filter(({ id }) => step.for.includes(id) && id !== by)
      .map(({ id }) => ({ to: id, about: { by, support: step.support } })),
  says: {
    nl: { professional: "{by} biedt ondersteuning aan.", family: "{by} heeft iets voor je om uit te kiezen.", child: "{by} weet iets dat kan helpen." },
    en: { professional: "{by} offers support.", family: "{by} has something for you to choose from.", child: "{by} knows something that may help." },
    sv: { professional: "{by} erbjuder stöd.", family: "{by} har något som du kan välja mellan.", child: "{by} vet något som kan hjälpa." }
  },
  told: { "mother is offered two evenings": given(opened(teenager)).when("SupportOffered", { for: [mother.id] }, careWorker.id) },
  silent: { "the care worker is": given(opened(teenager)).when("SupportOffered", { for: [careWorker.id] }, careWorker.id) }
})

export const lookingBackIsComing = NoticeRule.due({
  id: "looking-back-is-coming",
  clause: "made-up-4",
  when: "coming",
  ahead: { days: 2 },
  tells: ({ trajectory: { people }, need }) =>
    people.filter((person) => person.role === "care-worker" && Person.isHere(person)).map(({ id }) => ({ to: id, about: { due: need.due ?? "" } })),
  says: {
    nl: { professional: "Kijk voor {due} samen terug.", family: "Voor {due} kijken we samen terug.", child: "Straks vragen we of het helpt." },
    en: { professional: "Look back together before {due}.", family: "Before {due} we look back together.", child: "Soon we ask if it helps." },
    sv: { professional: "Se tillbaka tillsammans före {due}.", family: "Före {due} ser vi tillbaka tillsammans.", child: "Snart frågar vi om det hjälper." }
  },
  told: { "in two days": given(opened(teenager), did("NetworkMeetingHeld")).on("2026-03-14") },
  silent: { "in three days": given(opened(teenager), did("NetworkMeetingHeld")).on("2026-03-13") }
})

export const sample = (): Pack => Pack.define({
  name: "sample", version: "1.0.0", sdk: 1, rules: [heardBeforeSupport, lookedBackAfterMeeting], notices: [supportIsKnown, lookingBackIsComing]
})
