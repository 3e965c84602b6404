import { NoticeRule } from "@omringd/core"
import { consultant, did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"
import { aroundChild } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** When a child comes back, the same people hear so, and so does whoever it comes to. */
export const returnIsKnown = NoticeRule.after({
  id: "return-is-known",
  clause: "floor-secured",
  after: ["ChildReturned"],
  safety: true,
  tells: ({ trajectory, taken: { step: { child, to }, by } }) => tell(trajectory, [...aroundChild(trajectory, child), to], { by, child }, [by]),
  says: {
    nl: {
      professional: "{child} woont weer thuis of dichter bij huis. Vraag {by} wat er is afgesproken.",
      family: "{child} komt terug. {by} kan je vertellen wat er is afgesproken.",
      child: "{child} komt terug. {by} kan je er meer over vertellen."
    },
    en: {
      professional: "{child} has come back to live. Ask {by} what was agreed.",
      family: "{child} is coming back. {by} can tell you what was agreed.",
      child: "{child} is coming back. {by} can tell you more about it."
    },
    sv: {
      professional: "{child} har flyttat tillbaka. Fråga {by} vad som är överenskommet.",
      family: "{child} kommer tillbaka. {by} kan berätta vad vi har kommit överens om.",
      child: "{child} kommer tillbaka. {by} kan berätta mer för dig."
    }
  },
  told: {
    "she sleeps in her own bed again": given(opened(teenager), did("ChildPlaced")).when("ChildReturned", {}, consultant.id),
    "she comes to her grandmother": given(
      opened(teenager), joined(grandmother), did("ChildPlaced")
    ).when("ChildReturned", { to: grandmother.id }, consultant.id)
  },
  silent: {
    "she is placed": given(opened(teenager)).when("ChildPlaced")
  }
})
