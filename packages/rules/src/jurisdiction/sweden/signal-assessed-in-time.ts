import { Need, Rule } from "@omringd/core"
import { did, given, joined, mother, on, opened, settled, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { sweden } from "../sweden.ts"
import { takingUp, waiting, waitingPhases } from "../waiting.ts"

const clock = sweden.clocks["signal-assessment"]

/** Whether a report is investigated is decided within fourteen days; longer only for very strong reasons, and then that is written down. */
export const signalAssessedInTime = (calendar = sweden.calendar.value) =>
  Rule.define({
    id: "signal-assessed-in-time",
    clause: "signal-assessment",
    strength: "should",
    owed: true,
    during: waitingPhases,
    reads: ["phase", "signals"],
    needs: ({ phase, signals }) =>
      waiting(phase, signals).map(({ id, at }) =>
        Need.of("assessment", { signal: id }, Clock.when(clock, at, calendar)).metBy("SignalAnswered", takingUp(phase))),
    says: {
      nl: {
        professional: "Binnen veertien dagen na het signaal is beslist of er een onderzoek komt.",
        family: "Iemand vertelde ons over een zorg. Binnen veertien dagen moeten wij kiezen wat we ermee doen.",
        child: "Iemand maakt zich zorgen om jou. Wij moeten snel kiezen wat we doen."
      },
      en: {
        professional: "Within fourteen days of the signal it is decided whether there is an investigation.",
        family: "Someone told us about a worry. We have to decide what to do with it within fourteen days.",
        child: "Someone is worried about you and told us. We have to choose soon what we do."
      },
      sv: {
        professional: "Förhandsbedömningen ska vara klar inom fjorton dagar från att anmälan kom in.",
        family: "Någon har berättat om en oro. Inom fjorton dagar ska vi ha bestämt vad vi gör.",
        child: "Någon är orolig för dig och har sagt det. Vi ska snart bestämma vad vi gör."
      }
    },
    kept: {
      "it is the day before the last": given(joined(mother), did("SignalReceived")).on("2026-03-15"),
      "it was answered": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "call" })
      ).on("2026-05-01"),
      "a trajectory was opened": given(opened(teenager)).on("2026-05-01"),
      "it came while we were there, and we have left": given(
        opened(teenager), settled(), on("2026-03-03", did("SignalReceived")), on("2026-04-01", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-06-01"),
      "the fourteenth day is Midsummer Eve, and Monday is soon enough": given(
        joined(mother), on("2026-06-05", did("SignalReceived"))
      ).on("2026-06-21")
    },
    broken: {
      "it is the last day": given(joined(mother), did("SignalReceived")).on("2026-03-16"),
      "another one was answered, this one was not": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("SignalReceived", { signal: "letter" }),
        did("PersonJoined", { person: "an", role: "consultant" }), on("2026-03-03", did("SignalAnswered", { signal: "call" }))
      ).on("2026-03-16"),
      "it came after we had left": given(
        opened(teenager), on("2026-03-10", did("InvolvementEnded", { because: "moved" })), on("2026-04-01", did("SignalReceived"))
      ).on("2026-05-01"),
      "it is the Monday after Midsummer": given(joined(mother), on("2026-06-05", did("SignalReceived"))).on("2026-06-22")
    }
  })
