import { Need, Rule } from "@omringd/core"
import { did, given, joined, mother, on, opened, settled, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { england } from "../england.ts"
import { takingUp, waiting, waitingPhases } from "../waiting.ts"

const clock = england.clocks["signal-decision"]

/** What happens with a referral is decided within one working day. */
export const signalDecidedInTime = (calendar = england.calendar.value) =>
  Rule.define({
    id: "signal-decided-in-time",
    clause: "signal-decision",
    strength: "should",
    owed: true,
    during: waitingPhases,
    reads: ["phase", "signals"],
    needs: ({ phase, signals }) =>
      waiting(phase, signals).map(({ id, at }) =>
        Need.of("decision", { signal: id }, Clock.when(clock, at, calendar)).metBy("SignalAnswered", takingUp(phase))),
    says: {
      nl: {
        professional: "De eerste werkdag na het signaal is beslist wat ermee gebeurt.",
        family: "Iemand vertelde ons over een zorg. De eerste werkdag erna moeten wij zeggen wat we doen.",
        child: "Iemand maakt zich zorgen om jou. Wij moeten heel snel zeggen wat we doen."
      },
      en: {
        professional: "By the first working day after the referral it is decided what happens with it.",
        family: "Someone told us about a worry. By the next working day we have to say what we will do.",
        child: "Someone is worried about you and told us. Very soon we have to say what we will do."
      },
      sv: {
        professional: "Senast första arbetsdagen efter signalen ska det vara beslutat vad som händer med den.",
        family: "Någon har berättat om en oro. Nästa arbetsdag ska vi säga vad vi gör.",
        child: "Någon är orolig för dig och har sagt det. Vi ska mycket snart säga vad vi gör."
      }
    },
    kept: {
      "it came today": given(joined(mother), did("SignalReceived")).on("2026-03-02"),
      "it was answered": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("PersonJoined", { person: "an", role: "consultant" }),
        did("SignalAnswered", { signal: "call" })
      ).on("2026-05-01"),
      "a trajectory was opened": given(opened(teenager)).on("2026-05-01"),
      "it came while we were there, and we have left": given(
        opened(teenager), settled(), on("2026-03-03", did("SignalReceived")), on("2026-04-01", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-06-01"),
      "it came on Maundy Thursday, and it is Easter Monday": given(joined(mother), on("2026-04-02", did("SignalReceived"))).on("2026-04-06")
    },
    broken: {
      "it came yesterday": given(joined(mother), did("SignalReceived")).on("2026-03-03"),
      "another one was answered, this one was not": given(
        joined(mother), did("SignalReceived", { signal: "call" }), did("SignalReceived", { signal: "letter" }),
        did("PersonJoined", { person: "an", role: "consultant" }), on("2026-03-03", did("SignalAnswered", { signal: "call" }))
      ).on("2026-03-03"),
      "it came after we had left": given(
        opened(teenager), on("2026-03-10", did("InvolvementEnded", { because: "moved" })), on("2026-04-01", did("SignalReceived"))
      ).on("2026-05-01"),
      "Easter is over": given(joined(mother), on("2026-04-02", did("SignalReceived"))).on("2026-04-07")
    }
  })
