import { NoticeRule } from "@omringd/core"
import { given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { everyone } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** Everyone who is in it hears who calls them together from now on. */
export const chairIsKnown = NoticeRule.after({
  id: "chair-is-known",
  clause: "network-kept-going",
  after: ["ChairNamed"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, everyone(trajectory), { person: step.chair }, [by]),
  says: {
    nl: {
      professional: "{person} is voortaan netwerkvoorzitter.",
      family: "{person} roept ons voortaan samen, ook als de diensten weg zijn.",
      child: "{person} zorgt dat jouw mensen elkaar blijven zien."
    },
    en: {
      professional: "{person} chairs the network from now on.",
      family: "From now on {person} calls us together, also when the services are gone.",
      child: "{person} makes sure that your people keep meeting."
    },
    sv: {
      professional: "{person} är från och med nu ordförande för nätverket.",
      family: "Från och med nu är det {person} som kallar ihop oss, också när vi från kommunen har gått.",
      child: "{person} ser till att dina nära fortsätter att ses."
    }
  },
  told: {
    "grandmother will call everyone together, also next year": given(
      opened(teenager), joined(grandmother)
    ).when("ChairNamed", { chair: grandmother.id }, mother.id)
  },
  silent: {
    "a coordinator is named": given(opened(teenager)).when("CoordinatorNamed")
  }
})
