import { NoticeRule } from "@omringd/core"
import { careWorker, given, mother, opened, teenager } from "@omringd/core/Story"
import { tell } from "../../told/tell.ts"

/** When people part with a day to meet again, those who were there and those whose view was brought hear it once more, as a note to keep. */
export const nextMeetingIsKnown = NoticeRule.after({
  id: "next-meeting-is-known",
  clause: "network-kept-going",
  after: ["NetworkMeetingHeld"],
  tells: ({ trajectory, taken: { step: { present, viewTakenOf, next }, by } }) =>
    next === undefined ? [] : tell(trajectory, [...present, ...viewTakenOf], { day: next }, [by]),
  says: {
    nl: {
      professional: "Het volgende netwerkberaad is op {day}.",
      family: "We zitten weer samen op {day}.",
      child: "Op {day} zien we elkaar weer en praten we samen."
    },
    en: {
      professional: "The next network meeting is on {day}.",
      family: "We sit down together again on {day}.",
      child: "On {day} we meet again and talk together."
    },
    sv: {
      professional: "Nästa nätverksmöte är den {day}.",
      family: "Vi ses igen allihop den {day}.",
      child: "Den {day} ses vi igen och pratar tillsammans."
    }
  },
  told: {
    "they meet again in two weeks": given(
      opened(teenager)
    ).when("NetworkMeetingHeld", { present: [mother.id, careWorker.id], next: "2026-03-16" }, careWorker.id),
    "her view was brought": given(
      opened(teenager)
    ).when("NetworkMeetingHeld", { present: [careWorker.id], viewTakenOf: [teenager.id], next: "2026-03-16" }, careWorker.id)
  },
  silent: {
    "they parted without a day": given(opened(teenager)).when("NetworkMeetingHeld"),
    "mother wrote it down for herself": given(
      opened(teenager)
    ).when("NetworkMeetingHeld", { present: [mother.id], viewTakenOf: [], next: "2026-03-16" }, mother.id)
  }
})
