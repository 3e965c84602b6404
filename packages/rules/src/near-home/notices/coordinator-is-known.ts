import { NoticeRule } from "@omringd/core"
import { careWorker, consultant, given, opened, teenager } from "@omringd/core/Story"
import { everyone } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** Everyone who is in it hears who the coordinator is: whom to call. */
export const coordinatorIsKnown = NoticeRule.after({
  id: "coordinator-is-known",
  clause: "one-family-one-plan-one-coordinator",
  after: ["CoordinatorNamed"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, everyone(trajectory), { person: step.coordinator }, [by]),
  says: {
    nl: {
      professional: "{person} is voortaan de coördinator van dit gezin.",
      family: "{person} houdt voortaan alles samen voor jullie. Bij {person} kun je met elke vraag terecht.",
      child: "Heb je een vraag? {person} zoekt het voor je uit."
    },
    en: {
      professional: "{person} is the coordinator of this family from now on.",
      family: "From now on {person} keeps things together for you. You can bring any question there.",
      child: "Do you have a question? {person} will find out for you."
    },
    sv: {
      professional: "{person} är från och med nu samordnare för familjen.",
      family: "Från och med nu är det {person} som håller ihop allt för er. Alla frågor går bra.",
      child: "Har du en fråga? {person} tar reda på svaret åt dig."
    }
  },
  told: {
    "the care worker becomes the coordinator": given(opened(teenager)).when("CoordinatorNamed", { coordinator: careWorker.id }, consultant.id)
  },
  silent: {
    "roles were agreed, and nobody was named": given(opened(teenager)).when("RolesAgreed")
  }
})
