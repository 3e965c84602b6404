import { Need, Phase, Rule } from "@omringd/core"
import { did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"

/** Whoever sees a danger otherwise finds that view beside it. Rule R10: York, glossary of Signs of Safety. */
export const disputedDangerHoldsTheOtherView = Rule.define({
  id: "disputed-danger-holds-the-other-view",
  clause: "R10",
  strength: "should",
  before: ["WhatSettled"],
  owed: true,
  during: Phase.open,
  reads: ["dangers", "views"],
  needs: ({ dangers, views }) =>
    dangers.flatMap(({ id, step, answers }) =>
      answers
        .filter(({ of, answer, view }) => answer === "disputed" && view === undefined && !views.some((added) => added.to === step && added.of === of))
        .map(({ of }) => Need.of("view", { danger: id, person: of, step }, { why: "disputed" }).metBy("ViewAdded"))),
  says: {
    nl: {
      professional: "{person} ziet {danger} anders, en die visie staat er nog niet bij.",
      family: "{person} ziet het anders. We schreven nog niet op hoe: {danger}.",
      child: "{person} ziet het anders. Dat staat er nog niet bij."
    },
    en: {
      professional: "{person} disputes {danger}, and that view is not beside it yet.",
      family: "{person} sees it another way. We have not written down how yet: {danger}.",
      child: "{person} sees it another way. We have not written that down yet."
    },
    sv: {
      professional: "{person} ser annorlunda på {danger}, och den synen finns ännu inte med.",
      family: "{person} ser det på ett annat sätt. Vi har inte skrivit ner hur än: {danger}.",
      child: "{person} ser det på ett annat sätt. Det står inte med än."
    }
  },
  kept: {
    "mother shares the worry": given(opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "shared" }] })).when("WhatSettled"),
    "her own view was written down with it": given(
      opened(teenager),
      did("DangerStated", { answers: [{ of: "mother", answer: "disputed", view: { text: "…", about: ["teenager"], by: "mother" } }] })
    ).when("WhatSettled"),
    "she added her view later": given(
      opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "disputed" }] }), did("ViewAdded", { to: "7", of: "mother" })
    ).on("2026-03-03"),
    "the services left": given(
      opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "disputed" }] }), did("InvolvementEnded", { because: "moved" })
    ).on("2026-03-03")
  },
  broken: {
    "mother sees it otherwise, and it does not say how": given(
      opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "disputed" }] })
    ).when("WhatSettled"),
    "grandmother added her view, mother did not": given(
      opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "disputed" }] }), joined(grandmother),
      did("ViewAdded", { to: "7", of: grandmother.id })
    ).on("2026-03-03"),
    "her view is about something else": given(
      opened(teenager), did("DangerStated", { answers: [{ of: "mother", answer: "disputed" }] }), did("ViewAdded", { to: "6", of: "mother" })
    ).on("2026-03-03")
  }
})
