import { NoticeRule } from "@omringd/core"
import { baby, did, given, grandmother, joined, mother, neighbour, opened, teenager } from "@omringd/core/Story"
import { tell } from "../../told/tell.ts"

const uncle = { id: "uncle", role: "network-person" } as const

/** When a meeting is called, everyone who is invited hears on which day, and from whom. Who was only found is asked by someone they know first. */
export const everyoneInvitedKnowsWhenTheyMeet = NoticeRule.after({
  id: "everyone-invited-knows-when-they-meet",
  clause: "network-kept-going",
  after: ["NetworkMeetingCalled"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, step.invited, { by, day: step.on }, [by]),
  says: {
    nl: {
      professional: "{by} roept een netwerkberaad samen op {day}. Je bent uitgenodigd.",
      family: "{by} vraagt je om op {day} mee rond de tafel te zitten.",
      child: "Op {day} praten we samen. {by} vraagt of jij er ook bij wil zijn."
    },
    en: {
      professional: "{by} has called a network meeting for {day}. You are invited.",
      family: "{by} asks you to come and sit around the table on {day}.",
      child: "On {day} we talk together. {by} asks if you want to be there too."
    },
    sv: {
      professional: "{by} kallar till nätverksmöte den {day}. Du är inbjuden.",
      family: "{by} ber dig komma och sitta med vid bordet den {day}.",
      child: "Den {day} ses vi och pratar. {by} undrar om du vill vara med."
    }
  },
  told: {
    "uncle calls everyone to the kitchen table, the children too": given(
      opened(teenager), joined(uncle)
    ).when("NetworkMeetingCalled", { on: "2026-03-12", invited: [mother.id, teenager.id, "care-worker"] }, uncle.id),
    "whoever speaks for the baby hears it for him": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
    ).when("NetworkMeetingCalled", { on: "2026-03-12", invited: [baby.id] }, mother.id)
  },
  silent: {
    "the neighbour was only found": given(
      opened(teenager), did("RelativeFound", { person: neighbour.id })
    ).when("NetworkMeetingCalled", { on: "2026-03-12", invited: [neighbour.id] }, mother.id),
    "mother calls nobody but herself": given(opened(teenager)).when("NetworkMeetingCalled", { on: "2026-03-12", invited: [mother.id] }, mother.id)
  }
})
