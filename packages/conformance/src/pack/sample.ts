/** A small pack that keeps every clause: a step that waits, and something owed on a day. The broken packs are made from it. */
import { Moment, Need, Pack, Phase, Rule } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"

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

export const sample = (): Pack => Pack.define({ name: "sample", version: "1.0.0", rules: [heardBeforeSupport, lookedBackAfterMeeting] })
