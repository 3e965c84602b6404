import { NoticeRule, Person } from "@omringd/core"
import type { PersonId } from "@omringd/core"
import { baby, consultant, did, given, joined, mother, opened, teenager } from "@omringd/core/Story"

const people = joined(consultant, mother)
const fromTeacher = did("SignalReceived", { signal: "call", from: "teacher", as: "referrer", children: [{ child: teenager.id, speaks: "own" }] }, "teacher")

/**
 * Whoever raised a signal hears that it was answered, and nothing more: not what was answered, by whom or about whom. It is theirs also
 * when they have no other part in it.
 */
export const whoSignalledKnowsItWasAnswered = NoticeRule.after({
  id: "who-signalled-knows-it-was-answered",
  clause: "signals-noticed-early",
  after: ["SignalAnswered"],
  tells: ({ trajectory: { signals, people, children }, taken: { step, by } }) => {
    const isHere = (from: PersonId) =>
      people.some((person) => person.id === from && Person.isHere(person)) || children.some(({ id, letGo }) => id === from && letGo === undefined)
    return signals
      .flatMap(({ id, from }) => (id === step.signal ? [from] : []))
      .filter((from) => from !== by && isHere(from))
      .map((to) => ({ to, about: {} }))
  },
  says: {
    nl: {
      professional: "Je signaal werd beantwoord.",
      family: "Er kwam een antwoord op wat je ons vertelde. Dank je dat je het zei.",
      child: "Je hebt ons iets verteld. Wij hebben ernaar gekeken. Goed dat je het zei."
    },
    en: {
      professional: "Your signal has been answered.",
      family: "What you told us has been answered. Thank you for telling us.",
      child: "You told us something. We have looked at it. It is good that you told us."
    },
    sv: {
      professional: "Din signal har besvarats.",
      family: "Det du berättade för oss har fått ett svar. Tack för att du berättade.",
      child: "Du berättade något för oss. Vi har tittat på det. Det var bra att du berättade."
    }
  },
  told: {
    "the teacher who called": given(people, fromTeacher).when("SignalAnswered", { signal: "call" }),
    "grandmother, who has no other part in it": given(
      people, did("SignalReceived", { signal: "call", from: "grandmother", as: "network-person", children: [] }, "grandmother")
    ).when("SignalAnswered", { signal: "call" }),
    "a girl who called herself": given(
      people, did("SignalReceived", { signal: "call", from: "girl", as: "child", children: [] }, "girl")
    ).when("SignalAnswered", { signal: "call" }),
    "of two who called the one who is answered": given(
      people, did("SignalReceived", { signal: "other", from: "neighbour", as: "network-person", children: [] }, "neighbour"), fromTeacher
    ).when("SignalAnswered", { signal: "call" })
  },
  silent: {
    "the teacher has left the school": given(
      people, fromTeacher, did("PersonLeft", { person: "teacher" }, "teacher")
    ).when("SignalAnswered", { signal: "call" }),
    "the consultant was worried herself": given(
      people, did("SignalReceived", { signal: "own", from: consultant.id, as: "consultant", children: [] }, consultant.id)
    ).when("SignalAnswered", { signal: "own" }),
    "her brother was let go since he called": given(
      opened(teenager, baby), did("SignalReceived", { signal: "call", from: baby.id, as: "child", children: [] }, baby.id),
      did("ChildLetGo", { child: baby.id })
    ).when("SignalAnswered", { signal: "call" })
  }
})
