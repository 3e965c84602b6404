/** What a study draws, for readers of each language: each goes on from “shared:”. */
import type { Language } from "@omringd/core"
import type { Purpose } from "../simulate/streams.ts"

export const drawnTold: { readonly [L in Language]: { readonly [P in Purpose]: string } } = {
  en: {
    arrival: "when families come", family: "who is in them", signal: "who gives the signal", network: "who says yes when asked to help", answers: "how long family and network take",
    work: "how long work takes", tests: "when agreements are tested", breaks: "whether they hold", feedback: "who says how it goes", stays: "how long professionals stay",
    vacancy: "how long posts are vacant", served: "how long a family takes a place"
  },
  nl: {
    arrival: "wanneer gezinnen komen", family: "wie erin zit", signal: "wie het signaal geeft", network: "wie ja zegt op de vraag om te helpen", answers: "hoe lang gezin en netwerk over iets doen",
    work: "hoe lang werk duurt", tests: "wanneer afspraken getoetst worden", breaks: "of ze houden", feedback: "wie zegt hoe het gaat", stays: "hoe lang wie er werkt blijft",
    vacancy: "hoe lang posten leeg staan", served: "hoe lang een gezin een plaats inneemt"
  },
  sv: {
    arrival: "när familjer kommer", family: "vilka som ingår i dem", signal: "vem som ger signalen", network: "vem som säger ja till att hjälpa", answers: "hur lång tid familj och nätverk tar på sig",
    work: "hur lång tid arbete tar", tests: "när överenskommelser prövas", breaks: "om de håller", feedback: "vem som säger hur det går", stays: "hur länge de som arbetar stannar",
    vacancy: "hur länge tjänster är vakanta", served: "hur länge en familj tar en plats"
  }
}
