import { Need, Rule } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"
import { negationsIn } from "../language/negations.ts"
import { ofWords } from "../language/of-words.ts"

const holdsNegation = ofWords((text) => negationsIn(text).length > 0)

const goal = (text: string, danger = "danger") =>
  ({ goal: `${danger}-${text.length}`, danger, says: { text, about: [teenager.id], by: "consultant" } }) as const
const stated = [...opened(teenager), did("DangerStated", { danger: "danger" })]
const rest = [did("Scaled", { danger: "danger" }), did("WithdrawalAgreed")]
const present = "Every evening an adult is home and sober, and she sleeps well"

/**
 * A goal says what will be there, not only what has stopped: each danger has a goal whose words hold no negation, in whichever of the
 * three languages it was written. It reads words, not meaning. Published rule R16.
 */
export const forwardLooking = Rule.define({
  id: "forward-looking",
  clause: "forward-looking",
  strength: "should",
  before: ["GoalSet", "WhatSettled"],
  reads: ["dangers", "goals"],
  needs: ({ dangers, goals }, { proposed }) => {
    const asked = proposed?.step === "GoalSet" ? [...goals, proposed].filter(({ danger }) => danger === proposed.danger) : goals
    return dangers
      .map(({ id }) => ({ danger: id, its: asked.filter(({ danger }) => danger === id) }))
      .filter(({ its }) => its.length > 0 && its.every(({ says }) => holdsNegation(says)))
      .map(({ danger }) => Need.of("forward-looking-goal", { danger }).metBy("GoalSet"))
  },
  says: {
    nl: {
      professional: "Het veiligheidsdoel bij {danger} zegt wat er ophoudt, niet wat er in de plaats komt.",
      family: "Bij {danger} staat wat er weg moet. Wat komt er in de plaats?",
      child: "We zeiden wat er weg moet. Nu nog wat er komt."
    },
    en: {
      professional: "The safety goal for {danger} says what stops, not what will be there instead.",
      family: "For {danger} it says what has to go. What will be there instead?",
      child: "We said what has to go. Now we say what will come."
    },
    sv: {
      professional: "Säkerhetsmålet för {danger} säger vad som ska upphöra, inte vad som ska finnas i stället.",
      family: "För {danger} står det vad som ska bort. Vad ska finnas i stället?",
      child: "Vi har sagt vad som ska bort. Nu ska vi säga vad som ska finnas."
    }
  },
  kept: {
    "it says who will be there": given(stated).when("GoalSet", goal(present)),
    "it also says what will stop, beside a goal that looks ahead": given(
      stated, did("GoalSet", goal(present))
    ).when("GoalSet", goal("Nobody hits her")),
    "a goal that looks ahead was added": given(
      stated, did("GoalSet", goal("Nobody hits her")), did("GoalSet", goal(present)), rest
    ).when("WhatSettled"),
    "there is no goal at all, which others ask about": given(stated).when("WhatSettled"),
    "the goal of the other danger is another matter": given(
      stated, did("GoalSet", goal("Nobody hits her")), did("DangerStated", { danger: "other" })
    ).when("GoalSet", goal(present, "other"))
  },
  broken: {
    "it says only what stops": given(stated).when("GoalSet", goal("Mother will not drink any more")),
    "in Dutch it says only what stops": given(stated).when("GoalSet", goal("Mama drinkt niet meer")),
    "in Swedish it says only what stops": given(stated).when("GoalSet", goal("Mamma dricker inte längre")),
    "a second one says only what stops too": given(
      stated, did("GoalSet", goal("Nobody hits her"))
    ).when("GoalSet", goal("Never alone at night")),
    "what is settled says only what stops": given(stated, did("GoalSet", goal("Nobody hits her")), rest).when("WhatSettled"),
    "the other danger has the goal that looks ahead": given(
      stated, did("GoalSet", goal("Nobody hits her")), rest, did("DangerStated", { danger: "other" }), did("GoalSet", goal(present, "other")),
      did("Scaled", { danger: "other" })
    ).when("WhatSettled")
  }
})
