import { NoticeRule } from "@omringd/core"
import { baby, consultant, did, given, grandmother, joined, neighbour, opened, teenager } from "@omringd/core/Story"
import { aroundChild } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/**
 * When a child goes to live elsewhere for a while, those around it hear so at once: its parents, whoever speaks for it, its lasting adults and
 * the professionals. The child hears it from someone, not from a message. Where it is stands in no notice.
 */
export const placementIsKnown = NoticeRule.after({
  id: "placement-is-known",
  clause: "floor-secured",
  after: ["ChildPlaced"],
  safety: true,
  tells: ({ trajectory, taken: { step: { child }, by } }) => tell(trajectory, aroundChild(trajectory, child), { by, child }, [by]),
  says: {
    nl: {
      professional: "{child} verblijft elders. Vraag {by} waar, waarom en tot wanneer.",
      family: "{child} slaapt een tijd ergens anders. {by} kan je zeggen waar en waarom.",
      child: "{child} slaapt een tijd ergens anders. {by} kan je vertellen waarom."
    },
    en: {
      professional: "{child} is staying elsewhere. Ask {by} where, why and until when.",
      family: "{child} will sleep somewhere else for a while. {by} can tell you where and why.",
      child: "{child} will sleep somewhere else for a while. {by} can tell you why."
    },
    sv: {
      professional: "{child} bor nu på en annan plats. Fråga {by} var, varför och hur länge.",
      family: "{child} sover någon annanstans en tid. {by} kan berätta var och varför.",
      child: "{child} sover någon annanstans en tid. {by} kan berätta varför."
    }
  },
  told: {
    "she goes to her grandmother tonight": given(
      opened(teenager), joined(grandmother), did("LastingAdultCommitted", { adult: grandmother.id, child: teenager.id })
    ).when("ChildPlaced", { child: teenager.id }, consultant.id),
    "he is the baby, for whom the neighbour speaks": given(
      opened(baby, teenager), joined(grandmother, neighbour), did("SpokespersonNamed", { child: baby.id, person: neighbour.id }),
      did("LastingAdultCommitted", { adult: grandmother.id, child: teenager.id })
    ).when("ChildPlaced", { child: baby.id }, consultant.id)
  },
  silent: {
    "she comes back": given(opened(teenager), did("ChildPlaced")).when("ChildReturned")
  }
})
