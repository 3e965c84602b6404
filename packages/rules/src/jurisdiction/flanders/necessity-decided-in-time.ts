import { Need, Rule } from "@omringd/core"
import { did, given, on, opened, teenager } from "@omringd/core/Story"
import { Clock } from "../clock.ts"
import { flanders } from "../flanders.ts"

const clock = flanders.clocks["necessity-term"]

/** Whether help is necessary for society is decided within 65 working days after it was asked. */
export const necessityDecidedInTime = (calendar = flanders.calendar.value) =>
  Rule.define({
    id: "necessity-decided-in-time",
    clause: "necessity-term",
    strength: "should",
    owed: true,
    reads: ["frame"],
    assumed: "that the support centre has the term of the confidential centre, and that the court being seized ends it",
    needs: ({ frame: { track, since } }) => {
      const asked = track === "necessity-asked" ? since : undefined
      return asked === undefined ? [] : [Need.of("necessity", {}, Clock.when(clock, asked, calendar)).metBy("NecessityDecided")]
    },
    says: {
      nl: {
        professional: "Binnen 65 werkdagen na de vraag moet beslist zijn of hulp maatschappelijk noodzakelijk is.",
        family: "Binnen 65 werkdagen moet er een antwoord zijn op de vraag of hulp echt moet.",
        child: "Er moet op tijd een antwoord komen: moet er hulp zijn of niet?"
      },
      en: {
        professional: "Within 65 working days of the question it is decided whether help is a societal necessity.",
        family: "Within 65 working days we have to say whether you must take help.",
        child: "We have to say in time whether there must be help."
      },
      sv: {
        professional: "Inom 65 arbetsdagar från frågan ska det vara beslutat om hjälpen är nödvändig för samhället.",
        family: "Inom 65 arbetsdagar ska ni få svar på frågan om ni måste ta emot hjälp.",
        child: "Vi ska i tid säga om det måste komma hjälp."
      }
    },
    kept: {
      "nobody asked": given(opened(teenager)).on("2026-12-01"),
      "it is the day before the last": given(opened(teenager), did("NecessityAsked")).on("2026-06-04"),
      "it was decided": given(opened(teenager), did("NecessityAsked"), on("2026-05-01", did("NecessityDecided"))).on("2026-12-01"),
      "it was decided that it is not": given(
        opened(teenager), did("NecessityAsked"), on("2026-05-01", did("NecessityDecided", { outcome: "not-necessary" }))
      ).on("2026-12-01")
    },
    broken: {
      "it is the last day": given(opened(teenager), did("NecessityAsked")).on("2026-06-05"),
      "it was asked again, and that question is open": given(
        opened(teenager), did("NecessityAsked"), did("NecessityDecided", { outcome: "not-necessary" }), on("2026-04-01", did("NecessityAsked"))
      ).on("2026-12-01")
    }
  })
