import { NoticeRule } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"
import { ownPeopleWhoOwe } from "../../told/owing.ts"
import { tell } from "../../told/tell.ts"

const leftToThem = [
  opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded", { because: "let-go" }))
].flat()

/**
 * After the services left, the chair, or whoever carries the plan on, hears once that nobody has looked yet how the plan holds. Nothing follows from it.
 */
export const ownPeopleKnowItIsTimeToLook = NoticeRule.due({
  id: "own-people-know-it-is-time-to-look",
  clause: "network-kept-going",
  when: "overdue",
  tells: ({ trajectory, need }) => tell(trajectory, ownPeopleWhoOwe(trajectory, need), { due: need.due ?? "" }),
  says: {
    nl: {
      professional: "Sinds {due} ging het netwerk nog niet na hoe het veiligheidsplan standhoudt.",
      family: "Sinds {due} is het tijd om samen te kijken hoe het met jullie plan gaat.",
      child: "Sinds {due} is het tijd om samen te kijken hoe het gaat."
    },
    en: {
      professional: "The network has not checked since {due} how the safety plan holds.",
      family: "Since {due} it has been time to look together at how your plan is going.",
      child: "Since {due} it has been time to look together at how it is going."
    },
    sv: {
      professional: "Nätverket har inte stämt av sedan {due} hur säkerhetsplanen håller.",
      family: "Sedan {due} är det dags att tillsammans titta på hur det går med er plan.",
      child: "Sedan {due} är det dags att ses och se hur det går."
    }
  },
  told: {
    "twelve weeks and a day": given(leftToThem).on("2026-06-25")
  },
  silent: {
    "on the day itself": given(leftToThem).on("2026-06-24"),
    "the services are here still": given(opened(teenager), accepted()).on("2026-05-20")
  }
})
