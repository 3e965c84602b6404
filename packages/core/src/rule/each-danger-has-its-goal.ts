import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, mapped, opened, teenager } from "../Tale.ts"

/** Danger, goal and scale belong together; WHAT is settled with whole sets only. Published rules R8, R19. */
export default Rule.define({
  id: "each-danger-has-its-goal",
  clause: "consultant-sets-what",
  strength: "inv",
  before: ["WhatSettled"],
  reads: ["dangers", "goals"],
  needs: ({ dangers, goals }) =>
    dangers
      .filter((danger) => !goals.some((goal) => goal.danger === danger.id))
      .map((danger) => Need.of("goal", { danger: danger.id }).metBy("GoalSet")),
  says: {
    nl: {
      professional: "Bij de gevaarsboodschap {danger} hoort nog een veiligheidsdoel.",
      family: "Bij {danger} staat nog niet hoe het eruitziet als het goed is.",
      child: "We hebben nog niet gezegd hoe het is als het goed is."
    },
    en: {
      professional: "The danger {danger} has no safety goal yet.",
      family: "For {danger} it does not say yet what it looks like when it is well.",
      child: "We have not yet said how it is when it is good."
    },
    sv: {
      professional: "Farobeskrivningen {danger} saknar ännu ett säkerhetsmål.",
      family: "För {danger} står det inte än hur det ser ut när det är bra.",
      child: "Vi har inte sagt än hur det är när det är bra."
    }
  },
  kept: { "the danger has a goal": given(opened(teenager), mapped()).when("WhatSettled") },
  broken: {
    "the danger has no goal": given(opened(teenager), did("DangerStated", { danger: "alone" })).when("WhatSettled"),
    "a second danger has no goal": given(opened(teenager), mapped(), did("DangerStated", { danger: "alone" })).when("WhatSettled")
  }
})
