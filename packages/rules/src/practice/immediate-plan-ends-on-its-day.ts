import { Moment, Need, Rule } from "@omringd/core"
import { did, given, on, opened, teenager } from "@omringd/core/Story"

const untilFriday = did("ImmediatePlanMade", { plan: "nights", until: "2026-03-06" })

/**
 * An immediate plan is for a time: on its last day it is ended, or looked at again and given another day. Rule R25: Missouri, regulation 13
 * CSR 35-30.020.
 */
export const immediatePlanEndsOnItsDay = Rule.define({
  id: "immediate-plan-ends-on-its-day",
  clause: "R25",
  strength: "should",
  owed: true,
  reads: ["immediatePlans"],
  needs: ({ immediatePlans }) =>
    immediatePlans
      .filter(({ ended }) => ended === undefined)
      .map(({ id, until }) => {
        const when = { since: Moment.plus(until, { days: 1 }), due: until }
        return Need.of("end", { immediatePlan: id }, when).metBy("ImmediatePlanReviewed", "ImmediatePlanEnded")
      }),
  says: {
    nl: {
      professional: "De onmiddellijke veiligheidsafspraken liepen af, en niemand heeft ze beëindigd of verlengd.",
      family: "Het plan voor deze dagen is afgelopen. We zeiden nog niet of het stopt of doorgaat.",
      child: "Het plan voor deze dagen is voorbij. Gaat het door? Dat zeiden we nog niet."
    },
    en: {
      professional: "The immediate plan ran out, and nobody has ended it or given it another day.",
      family: "The plan for these days has run out. We have not said yet whether it stops or goes on.",
      child: "The plan for these days is over. Does it go on? We have not said yet."
    },
    sv: {
      professional: "Den omedelbara säkerhetsplanen har löpt ut, och ingen har avslutat eller förlängt den.",
      family: "Planen för de här dagarna har gått ut. Vi har inte sagt än om den slutar eller går vidare.",
      child: "Planen för de här dagarna är slut. Gäller den än? Det har vi inte sagt."
    }
  },
  kept: {
    "it is the last day": given(opened(teenager), untilFriday).on("2026-03-06"),
    "it was ended": given(opened(teenager), untilFriday, on("2026-03-06", did("ImmediatePlanEnded"))).on("2026-03-07"),
    "it was given another week": given(
      opened(teenager), untilFriday, on("2026-03-06", did("ImmediatePlanReviewed", { until: "2026-03-13" }))
    ).on("2026-03-13")
  },
  broken: {
    "its day has passed": given(opened(teenager), untilFriday).on("2026-03-07"),
    "it was looked at, and given no other day": given(opened(teenager), untilFriday, on("2026-03-06", did("ImmediatePlanReviewed"))).on("2026-03-07"),
    "another plan was ended": given(
      opened(teenager), untilFriday, did("ImmediatePlanMade", { plan: "weekend", until: "2026-03-08" }),
      did("ImmediatePlanEnded", { plan: "weekend" })
    ).on("2026-03-07")
  }
})
