/** Networks and connection, as rules: the people around a family are found, and helped to go on. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { networkKeptGoing } from "./network/network-kept-going.ts"
import { parentsSurrounded } from "./network/parents-surrounded.ts"
import { chairIsKnown } from "./network/notices/chair-is-known.ts"
import { everyoneInvitedKnowsWhenTheyMeet } from "./network/notices/everyone-invited-knows-when-they-meet.ts"
import { nextMeetingIsKnown } from "./network/notices/next-meeting-is-known.ts"
import { ownPeopleKnowItIsTimeToLook } from "./network/notices/own-people-know-it-is-time-to-look.ts"
import { ownPeopleKnowWhenToLook } from "./network/notices/own-people-know-when-to-look.ts"

/** What the sources on networks leave open. @public */
export interface NetworkSettings {
  /** How often the network meets while the plan is tried and let go of; eight weeks when left out, which no source says. */
  readonly meetsEvery?: Span
  /** How often whoever carries the plan looks how it holds after the services left; twelve weeks when left out, which no source says. */
  readonly checksInEvery?: Span
  /** How long before its day the family's own people hear that it is good to look how the plan holds; seven days when left out, which no source says. */
  readonly toldAhead?: Span
}

/** @public */
export const network = (settings: NetworkSettings = {}): Pack =>
  Pack.define({
    name: "network",
    version: "0.1.0", sdk: 1,
    rules: [networkKeptGoing(settings.meetsEvery, settings.checksInEvery), parentsSurrounded],
    notices: [everyoneInvitedKnowsWhenTheyMeet, nextMeetingIsKnown, chairIsKnown, ownPeopleKnowWhenToLook(settings.toldAhead), ownPeopleKnowItIsTimeToLook]
  })
