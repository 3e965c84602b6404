/** The notice rule of docs/notices.md, and its stories heard. */
import { NoticeRule } from "@omringd/core"
import { given, hear, joined, mother, opened, teenager } from "@omringd/core/Story"

const uncle = { id: "uncle", role: "network-person" } as const
const texts = (text: string) => ({ professional: text, family: text, child: text })
const [nl, en, sv] = [texts("{by} roept samen op {day}."), texts("{by} calls a meeting on {day}."), texts("{by} kallar till möte {day}.")]

// the snippet

const heard = (stories: typeof everyoneInvitedKnowsWhenTheyMeet.told) => Object.values(stories).map((story) => {
  const tellings = hear(everyoneInvitedKnowsWhenTheyMeet, story)
  return "reasons" in tellings ? "cannot be" : tellings.map(({ to }) => to).join()
})
const all = JSON.stringify([heard(everyoneInvitedKnowsWhenTheyMeet.told), heard(everyoneInvitedKnowsWhenTheyMeet.silent)])
if (all !== '[["mother"],[""]]') throw new Error(all)
