import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Signal } from "@omringd/core"
import { did, given, joined, mother, on, opened, settled, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { england } from "../england.ts"

const clock = england.clocks["assessment"]

/** The referral this involvement began with: the first that had no answer yet, else the last; opening itself when there was none. */
const referredAt = (phase: Phase<"Exploring">, signals: readonly Signal[]): Moment => {
  const before = signals.filter(({ at }) => !Moment.isBefore(phase.opened, at) && Phase.isOfNow(phase, at))
  return (before.find(({ answered }) => answered === undefined) ?? before.at(-1))?.at ?? phase.opened
}

/** An assessment is finished within 45 working days, counted from the referral and not from the day it was taken up. */
export const assessmentInTime = (calendar = england.calendar.value) =>
  Rule.define({
    id: "assessment-in-time",
    clause: "assessment",
    strength: "should",
    owed: true,
    during: ["Exploring"],
    reads: ["phase", "signals"],
    assumed: "that it lasts until what must change is settled, and which of several signals is the referral",
    needs: ({ phase, signals }) => [
      Need.of("assessed", {}, Clock.when(clock, referredAt(phase, signals), calendar)).metBy("WhatSettled", "InvolvementEnded")
    ],
    says: {
      nl: {
        professional: "Binnen 45 werkdagen na het signaal is de inschatting klaar: wat moet veranderen ligt vast, of de betrokkenheid eindigt.",
        family: "Binnen 45 werkdagen nadat iemand over een zorg vertelde, moeten we samen weten wat er anders moet.",
        child: "We hebben niet zo veel tijd om te weten wat er anders moet."
      },
      en: {
        professional: "Within 45 working days of the referral the assessment is finished: what must change is settled, or involvement ends.",
        family: "Within 45 working days of hearing about the worry we have to know together what must change.",
        child: "We do not have very long to find out what has to change."
      },
      sv: {
        professional: "Bedömningen ska vara klar inom 45 arbetsdagar från signalen: det är bestämt vad som måste förändras, eller så avslutas kontakten.",
        family: "Inom 45 arbetsdagar från att vi fick veta om oron ska vi veta vad som måste bli annorlunda.",
        child: "Vi har inte så lång tid på oss att ta reda på vad som ska bli bättre."
      }
    },
    kept: {
      "it is the day before the last": given(opened(teenager)).on("2026-05-06"),
      "what must change is settled": given(opened(teenager), settled()).on("2026-09-01"),
      "it ended": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-09-01"),
      "an older referral had been answered": given(
        joined(mother), did("SignalReceived", { signal: "first" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "first" }), on("2026-04-20", ...opened(teenager).filter(({ fields }) => fields["person"] !== mother.id))
      ).on("2026-05-07"),
      "two had been answered, and it was opened after the second": given(
        joined(mother), did("SignalReceived", { signal: "first" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "first" }), did("ChildJoined", { child: teenager.id }),
        on("2026-04-20", did("SignalReceived", { signal: "second" }), did("SignalAnswered", { signal: "second" }), did("TrajectoryOpened"))
      ).on("2026-05-07"),
      "a signal from before the services left is not the referral": given(
        opened(teenager), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-08-31", did("SignalReceived")),
        on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08")
    },
    broken: {
      "it is the last day, after Easter and a bank holiday": given(opened(teenager)).on("2026-05-07"),
      "it was taken up late, and the referral is what counts": given(
        joined(mother), did("SignalReceived"), on("2026-04-20", ...opened(teenager).filter(({ fields }) => fields["person"] !== mother.id))
      ).on("2026-05-07"),
      "it was answered first and opened later": given(
        joined(mother), did("SignalReceived", { signal: "first" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "first" }), did("ChildJoined", { child: teenager.id }), on("2026-04-20", did("TrajectoryOpened"))
      ).on("2026-05-07"),
      "a signal that came after opening does not put it off": given(
        joined(mother), did("SignalReceived", { signal: "first" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "first" }), did("ChildJoined", { child: teenager.id }), did("TrajectoryOpened"),
        on("2026-04-20", did("SignalReceived"))
      ).on("2026-05-07"),
      "the services came back without a referral": given(
        opened(teenager), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-04-01", did("TrajectoryReopened"))
      ).on("2026-09-01")
    }
  })
