import { Moment, Need, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { consultant, did, given, joined, mother, on, opened, teenager } from "@omringd/core/Story"

/**
 * Whoever raised a signal gets an answer in time; that the services came, then or later, is one too. A signal while they are there,
 * or after they left, is answered on its own. The 14 days are what Swedish law gives for the first look at a signal.
 */
export const signalsNoticedEarly = (within: Span = { days: 14 }) =>
  Rule.define({
    id: "signals-noticed-early",
    clause: "signals-noticed-early",
    strength: "should",
    owed: true,
    reads: ["phase", "signals"],
    assumed: "within what time: 14 days unless set otherwise; jurisdictions set their own",
    needs: ({ phase, signals }) => {
      const isTakenUp = (at: Moment) => "opened" in phase && !Moment.isBefore(phase.opened, at)
      return signals
        .filter(({ answered, at }) => answered === undefined && !isTakenUp(at))
        .map(({ id, at }) =>
          Need.of("answer", { signal: id }, { since: at, due: Moment.plus(at, within) }).metBy("SignalAnswered", "TrajectoryOpened"))
    },
    says: {
      nl: {
        professional: "Een signaal heeft nog geen antwoord gekregen.",
        family: "Iemand zei ons dat er zorgen zijn, en wij gaven daar nog geen antwoord op.",
        child: "Iemand zei dat er zorgen zijn. Wij moeten nog antwoord geven."
      },
      en: {
        professional: "A signal has not been answered yet.",
        family: "Someone told us about a worry, and we have not answered yet.",
        child: "Someone told us about a worry. We still have to answer."
      },
      sv: {
        professional: "En orosanmälan har inte besvarats än.",
        family: "Någon berättade om en oro, och vi har inte svarat än.",
        child: "Någon sa att allt inte är bra. Vi har inte svarat än."
      }
    },
    kept: {
      "the services came the same day": given(opened(teenager)).on("2026-04-01"),
      "the services came after a week": given(
        joined(consultant, mother), did("ChildJoined", { child: teenager.id }), did("SignalReceived", {}, mother.id),
        on("2026-03-09", did("TrajectoryOpened"))
      ).on("2026-04-01"),
      "the teacher was called back": given(
        joined(consultant, mother), did("SignalReceived", {}, mother.id), on("2026-03-09", did("SignalAnswered"))
      ).on("2026-04-01"),
      "another signal was answered while the services were there": given(
        opened(teenager), on("2026-04-01", did("SignalReceived", {}, mother.id), did("SignalAnswered"))
      ).on("2026-05-01"),
      "after another signal the services came back": given(
        opened(teenager), on("2026-04-01", did("InvolvementEnded", { because: "moved" })), on("2026-06-01", did("SignalReceived", {}, mother.id)),
        on("2026-06-08", did("TrajectoryReopened"))
      ).on("2026-07-01")
    },
    broken: {
      "nobody called back": given(joined(consultant, mother), did("SignalReceived", {}, mother.id)).on("2026-03-17"),
      "one of two was answered": given(
        joined(consultant, mother), did("SignalReceived", { signal: "first" }, mother.id), did("SignalReceived", { signal: "second" }, mother.id),
        did("SignalAnswered", { signal: "second" })
      ).on("2026-03-17"),
      "another signal came while the services were there": given(
        opened(teenager), on("2026-04-01", did("SignalReceived", {}, mother.id))
      ).on("2026-05-01"),
      "another signal came after they left": given(
        opened(teenager), on("2026-04-01", did("InvolvementEnded", { because: "moved" })), on("2026-06-01", did("SignalReceived", {}, mother.id))
      ).on("2026-07-01")
    }
  })
