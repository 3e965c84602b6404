import { NoticeRule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"
import { ownPeopleWhoOwe } from "../../told/owing.ts"
import { tell } from "../../told/tell.ts"

const leftToThem = [
  opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-04-01", did("InvolvementEnded", { because: "let-go" }))
].flat()

/** After the services left, the chair, or whoever carries the plan on, hears in time that it is good to look together how the plan holds. */
export const ownPeopleKnowWhenToLook = (ahead: Span = { days: 7 }) =>
  NoticeRule.due({
    id: "own-people-know-when-to-look",
    clause: "network-kept-going",
    when: "coming",
    ahead,
    assumed: "how long before: seven days unless set otherwise",
    tells: ({ trajectory, need }) => tell(trajectory, ownPeopleWhoOwe(trajectory, need), { due: need.due ?? "" }),
    says: {
      nl: {
        professional: "Tegen {due} kijkt het netwerk hoe het veiligheidsplan standhoudt.",
        family: "Kijk voor {due} samen hoe het met jullie plan gaat.",
        child: "Kijk voor {due} samen hoe het gaat."
      },
      en: {
        professional: "By {due} the network looks at how the safety plan holds.",
        family: "Before {due}, have a look together at how your plan is going.",
        child: "Before {due}, look together at how it is going."
      },
      sv: {
        professional: "Senast {due} ser nätverket hur säkerhetsplanen håller.",
        family: "Titta tillsammans på hur det går med er plan, senast {due}.",
        child: "Se efter hur det går, tillsammans, senast {due}."
      }
    },
    told: {
      "twelve weeks on it is nearly time": given(leftToThem).on("2026-06-20"),
      "nobody was chair, and mother carries it on": given(
        opened(teenager), accepted(), on("2026-04-01", did("InvolvementEnded", { because: "moved", carriedBy: ["mother"] }))
      ).on("2026-06-20")
    },
    silent: {
      "the services are here still, and see to it themselves": given(opened(teenager), accepted()).on("2026-04-26"),
      "it is not nearly time": given(leftToThem).on("2026-05-01")
    }
  })
