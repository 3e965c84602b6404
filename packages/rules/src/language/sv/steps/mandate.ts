import type { Vocabulary } from "@omringd/core"

export const mandate = {
  NecessityAsked: {
    professional: "{by} väckte frågan om samhället behöver ingripa.",
    family: "{by} ställde frågan om ni måste ta emot hjälp, även om inte alla vill.",
    child: "{by} frågade om ni måste ta emot hjälp."
  },
  NecessityDecided: {
    professional: "{deciders} beslutade i frågan om samhället behöver ingripa och redovisade grunderna.",
    family: "{deciders} gav svar på om ni måste ta emot hjälp, och sa varför.",
    child: "{deciders} gav svar på om ni måste ta emot hjälp, och sa varför."
  },
  CourtSeized: {
    professional: "{by} förde ärendet till domstol.",
    family: "{by} bad en domare att titta på det.",
    child: "{by} bad en domare att titta på det."
  },
  CourtDecided: {
    professional: "Domstolen meddelade beslut för {children} genom {by}.",
    family: "Domaren bestämde hur det ska bli för {children}.",
    child: "En domare sa hur det ska bli för {children}."
  },
  TrackEnded: {
    professional: "{by} antecknade att beslutet eller domstolens åtgärd upphörde; hjälpen kan fortsätta frivilligt.",
    family: "Från den dagen valde ni själva om ni ville ha hjälp.",
    child: "Nu fick ni välja själva om ni vill ha hjälp."
  }
} satisfies Partial<Vocabulary["steps"]>
