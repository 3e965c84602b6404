import { Need, Rule } from "@omringd/core"
import { did, given, joined, mother, on, opened, settled, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { netherlands } from "../netherlands.ts"
import { takingUp, waiting, waitingPhases } from "../waiting.ts"

const clock = netherlands.clocks["signal-triage"]

/** A report is triaged, and answered or taken up, within five working days: the term of Veilig Thuis. */
export const signalTriagedInTime = (calendar = netherlands.calendar.value) =>
  Rule.define({
    id: "signal-triaged-in-time",
    clause: "signal-triage",
    strength: "should",
    owed: true,
    during: waitingPhases,
    reads: ["phase", "signals"],
    needs: ({ phase, signals }) =>
      waiting(phase, signals).map(({ id, at }) =>
        Need.of("triage", { signal: id }, Clock.when(clock, at, calendar)).metBy("SignalAnswered", takingUp(phase))),
    says: {
      nl: {
        professional: "Binnen vijf werkdagen na de melding is er een veiligheidsbeoordeling en een antwoord, of wordt ze opgepakt.",
        family: "Iemand vertelde ons over een zorg. Binnen vijf werkdagen moeten wij ernaar kijken.",
        child: "Iemand maakt zich zorgen om jou. Daar moeten wij snel naar kijken."
      },
      en: {
        professional: "Within five working days of the signal its safety triage is done, and it is answered or taken up.",
        family: "Someone told us about a worry. We have to look at it within five working days.",
        child: "Someone is worried about you and told us. We have to look at it soon."
      },
      sv: {
        professional: "Inom fem arbetsdagar från signalen ska säkerheten ha bedömts, och signalen ha besvarats eller tagits upp.",
        family: "Någon har berättat om en oro. Vi ska titta på den inom fem arbetsdagar.",
        child: "Någon är orolig för dig och har sagt det. Vi ska snart titta på det."
      }
    },
    kept: {
      "it is the day before the last": given(joined(mother), did("SignalReceived")).on("2026-03-06"),
      "it was answered": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "call" })
      ).on("2026-05-01"),
      "a trajectory was opened": given(opened(teenager)).on("2026-05-01"),
      "it came while we were there, and we have left": given(
        opened(teenager), settled(), on("2026-03-03", did("SignalReceived")), on("2026-04-01", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-06-01"),
      "Good Friday and Easter Monday do not count": given(joined(mother), on("2026-04-02", did("SignalReceived"))).on("2026-04-10")
    },
    broken: {
      "it is the last day": given(joined(mother), did("SignalReceived")).on("2026-03-09"),
      "another one was answered, this one was not": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("SignalReceived", { signal: "letter" }),
        did("PersonJoined", { person: "an", role: "consultant" }), on("2026-03-03", did("SignalAnswered", { signal: "call" }))
      ).on("2026-03-09"),
      "it came after we had left": given(
        opened(teenager), on("2026-03-10", did("InvolvementEnded", { because: "moved" })), on("2026-04-01", did("SignalReceived"))
      ).on("2026-05-01"),
      "Easter is over": given(joined(mother), on("2026-04-02", did("SignalReceived"))).on("2026-04-13")
    }
  })
