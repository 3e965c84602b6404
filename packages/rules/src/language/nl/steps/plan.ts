import type { Vocabulary } from "@omringd/core"

export const plan = {
  FamilyAskedForPlan: {
    professional: "{by} vroeg {asked} om eerst zelf een veiligheidsplan te maken, met het eigen netwerk.",
    family: "{by} vroeg {asked} om eerst zelf een plan te maken, met jullie eigen mensen.",
    child: "{by} vroeg {asked} om eerst zelf een plan te maken."
  },
  PlanDrafted: {
    professional: "Er werd een versie van het veiligheidsplan geschreven door {authors}.",
    family: "Jullie plan werd op papier gezet door {authors}.",
    child: "Het plan kwam op papier, met {authors}."
  },
  PlanAgreed: {
    professional: "Het veiligheidsplan zoals het voorlag kreeg het akkoord van {agreedBy}.",
    family: "Jullie zeiden ja op het plan: {agreedBy}.",
    child: "Jullie zeiden ja op het plan: {agreedBy}."
  },
  PlanAccepted: {
    professional: "{by} aanvaardde het veiligheidsplan als antwoord op de WAT.",
    family: "{by} vond jullie plan goed genoeg om uit te proberen.",
    child: "{by} zei: dit plan is goed, nu gaan we het proberen."
  },
  PlanDelivered: {
    professional: "Het veiligheidsplan werd bezorgd aan {to}.",
    family: "{by} gaf het plan aan {to}.",
    child: "{by} gaf het plan aan {to}."
  },
  PlanRuleTested: {
    professional: "De afspraak {rule} uit het veiligheidsplan werd getest.",
    family: "{by} vertelde hoe het ging met dit deel van het plan: {rule}.",
    child: "{by} zei hoe het ging met een deel van het plan."
  },
  PlanReconvened: {
    professional: "Het netwerk kwam opnieuw samen om het veiligheidsplan bij te sturen, met {present}.",
    family: "Jullie kwamen weer samen om het plan beter te maken: {present}.",
    child: "We kwamen weer samen voor een beter plan."
  },
  SupportOffered: {
    professional: "{by} bood ondersteuning aan voor {for}, met deze keuzes: {options}.",
    family: "{by} vertelde {for} welke hulp er is: {options}.",
    child: "{by} zei aan {for} welke hulp er is."
  },
  SupportChosen: {
    professional: "{by} koos voor het aanbod {option}.",
    family: "{by} koos zelf deze hulp: {option}.",
    child: "{by} koos zelf deze hulp: {option}."
  },
  SupportEnded: {
    professional: "De ondersteuning {support} eindigde.",
    family: "Een deel van de hulp hield op.",
    child: "Een deel van de hulp hield op."
  },
  StoryMade: {
    professional: "Voor {children} werd een woord en beeld gemaakt, samen met {madeWith}.",
    family: "We maakten een verhaal met tekeningen voor {children}, samen met {madeWith}.",
    child: "Er kwam een verhaal in woord en beeld voor {children}."
  },
  StoryTold: {
    professional: "Het woord en beeld werd verteld aan {to}.",
    family: "{by} vertelde {to} het verhaal: wat er gebeurd is en wat we nu samen doen.",
    child: "{by} las het verhaal voor aan {to}."
  }
} satisfies Partial<Vocabulary["steps"]>
