import type { Vocabulary } from "@omringd/core"

export const plan = {
  FamilyAskedForPlan: {
    professional: "{by} bad {asked} att först göra en egen säkerhetsplan.",
    family: "{by} bad {asked} att först göra en egen plan.",
    child: "{by} bad {asked} att först göra en plan."
  },
  PlanDrafted: {
    professional: "{authors} utarbetade en version av säkerhetsplanen.",
    family: "{authors} skrev ner hur ni vill göra.",
    child: "{authors} skrev en plan."
  },
  PlanAgreed: {
    professional: "{agreedBy} sa ja till säkerhetsplanen.",
    family: "{agreedBy} sa ja till planen.",
    child: "{agreedBy} sa ja till planen."
  },
  PlanAccepted: {
    professional: "{by} godkände säkerhetsplanen: den svarar mot säkerhetsmål och minimikrav.",
    family: "{by} sa att planen räcker och att ni kan prova den.",
    child: "{by} sa att planen är bra nog att prova."
  },
  PlanDelivered: {
    professional: "{by} delade ut den aktuella säkerhetsplanen till {to}.",
    family: "{by} gav planen till {to}.",
    child: "{by} gav planen till {to}."
  },
  PlanRuleTested: {
    professional: "{by} redovisade hur överenskommelsen {rule} fungerade när den prövades.",
    family: "{by} berättade hur det gick med en sak i planen: {rule}.",
    child: "{by} sa hur det gick med en sak i planen."
  },
  PlanReconvened: {
    professional: "{present} samlades på nytt för att göra om säkerhetsplanen.",
    family: "{present} satte sig igen för att göra om planen.",
    child: "{present} satte sig igen för att göra om planen."
  },
  SupportOffered: {
    professional: "{by} erbjöd {for} stöd: {options}.",
    family: "{by} berättade för {for} vilken hjälp som finns: {options}.",
    child: "{by} sa till {for} vad det finns för hjälp."
  },
  SupportChosen: {
    professional: "{by} valde stödet {option}.",
    family: "{by} valde den här hjälpen: {option}.",
    child: "{by} valde vad som ska hjälpa: {option}."
  },
  SupportEnded: {
    professional: "{by} antecknade att ett stöd upphörde.",
    family: "En sorts hjälp tog slut.",
    child: "En sorts hjälp tog slut."
  },
  StoryMade: {
    professional: "{madeWith} tog fram ord och bild för {children}.",
    family: "{madeWith} gjorde en berättelse i ord och bilder för {children}.",
    child: "{madeWith} gjorde en berättelse med bilder för {children}."
  },
  StoryTold: {
    professional: "{by} gick igenom ord och bild med {to}.",
    family: "{by} läste för {to} om det som har hänt och vad vi alla gör nu.",
    child: "{by} läste för {to} om det som har hänt."
  }
} satisfies Partial<Vocabulary["steps"]>
