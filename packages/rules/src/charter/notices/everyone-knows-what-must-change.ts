import { NoticeRule } from "@omringd/core"
import { did, given, grandmother, joined, mapped, mother, neighbour, opened, teenager } from "@omringd/core/Story"
import { everyone } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** Once WHAT must change is settled, everyone who is in it hears so, except those at the table who said it is this. */
export const everyoneKnowsWhatMustChange = NoticeRule.after({
  id: "everyone-knows-what-must-change",
  clause: "agreements-explained",
  after: ["WhatSettled"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, everyone(trajectory), { by }, [by, ...step.acknowledgedBy]),
  says: {
    nl: {
      professional: "De WAT is vastgelegd. Vraag {by} naar wat er moet veranderen en wanneer de diensten weer weggaan.",
      family: "Het staat nu vast wat er moet veranderen. {by} kan je vertellen wat er is afgesproken.",
      child: "We weten nu wat er moet veranderen. {by} vertelt je erover."
    },
    en: {
      professional: "The WHAT has been settled. Ask {by} what is to change, and when the services leave.",
      family: "It is settled now what has to change. {by} can tell you what was agreed.",
      child: "We know now what has to change. {by} will tell you about it."
    },
    sv: {
      professional: "VAD som ska förändras är fastställt. Fråga {by} vad som ska ändras och när vi lämnar familjen.",
      family: "Nu är det klart vad som behöver ändras. {by} kan berätta vad vi kom överens om.",
      child: "Nu vet vi vad som ska bli annorlunda. {by} berättar för dig."
    }
  },
  told: {
    "she was not at the table": given(opened(teenager), mapped()).when("WhatSettled", { acknowledgedBy: [mother.id] }),
    "nor was grandmother, who helps": given(
      opened(teenager), joined(grandmother), mapped(), did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" })
    ).when("WhatSettled", { acknowledgedBy: [mother.id, teenager.id, "care-worker"] })
  },
  silent: {
    "everyone was at the table": given(opened(teenager), mapped()).when("WhatSettled"),
    "the neighbour was not, and never said yes": given(
      opened(teenager), did("RelativeFound", { person: neighbour.id }), mapped()
    ).when("WhatSettled", { acknowledgedBy: [mother.id, teenager.id, "care-worker"] })
  }
})
