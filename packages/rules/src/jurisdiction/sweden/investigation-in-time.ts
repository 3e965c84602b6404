import { Need, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, settled, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { sweden } from "../sweden.ts"

const clock = sweden.clocks["investigation"]

/** An investigation is finished within four months; longer for particular reasons, and then that is written down. */
export const investigationInTime = (calendar = sweden.calendar.value) =>
  Rule.define({
    id: "investigation-in-time",
    clause: "investigation",
    strength: "should",
    owed: true,
    during: ["Exploring"],
    reads: ["phase"],
    assumed: "that it lasts from opening until what must change is settled",
    needs: ({ phase }) => [Need.of("investigation", {}, Clock.when(clock, phase.opened, calendar)).metBy("WhatSettled", "InvolvementEnded")],
    says: {
      nl: {
        professional: "Vier maanden na de start is het onderzoek klaar: wat moet veranderen ligt vast, of de betrokkenheid eindigt.",
        family: "Binnen vier maanden moeten we samen weten wat er anders moet, of zeggen dat we weggaan.",
        child: "Na vier maanden moeten we weten wat er anders moet."
      },
      en: {
        professional: "Four months after opening the investigation is finished: what must change is settled, or involvement ends.",
        family: "Within four months we have to know together what must change, or say that we leave.",
        child: "We take at most four months to find out what has to change."
      },
      sv: {
        professional: "Utredningen ska vara klar inom fyra månader: det är bestämt vad som måste förändras, eller så avslutas den.",
        family: "Inom fyra månader ska vi tillsammans veta vad som måste bli annorlunda, eller säga att vi går.",
        child: "Om högst fyra månader ska vi veta vad som ska bli bättre."
      }
    },
    kept: {
      "it is the day before the last": given(opened(teenager)).on("2026-07-01"),
      "what must change is settled": given(opened(teenager), settled()).on("2026-09-01"),
      "it ended": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-09-01"),
      "the services came back last week": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08"),
      "the last day is Midsummer Day, and Monday is soon enough": given(on("2026-02-20", ...opened(teenager))).on("2026-06-21")
    },
    broken: {
      "it is the last day": given(opened(teenager)).on("2026-07-02"),
      "the services came back half a year ago": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2027-03-01")
    }
  })
