import type { Entries } from "../../glossary.ts"

export const law = {
  necessity: {
    professional: { term: "samhällets behov av att ingripa", means: "Ett teams beslut att ett barn behöver hjälp, även när inte alla vill." },
    family: { term: "hjälp som måste finnas", means: "Ett team säger att ni måste ta emot hjälp, även om ni inte vill." },
    child: { term: "hjälp som måste finnas", means: "Det måste finnas hjälp, även om inte alla vill." }
  },
  measure: {
    professional: { term: "domstolens åtgärd", means: "Vad domstolen beslutar för att skydda ett barn, och hur länge." },
    family: { term: "det domaren bestämmer", means: "En domare säger vad som ska hända, och hur länge." },
    child: { term: "det domaren säger", means: "En domare säger vad som ska hända, och hur länge." }
  },
  placement: {
    professional: { term: "placering", means: "Ett barn bor en tid någon annanstans, helst hos dem det känner, och alla vet när det kan komma hem." },
    family: { term: "att bo någon annanstans en tid", means: "Barnet bor hos någon annan just nu. Vi säger vad som krävs för att få komma hem." },
    child: { term: "att bo hos någon annan en tid", means: "Du bor hos någon annan just nu. Vi säger varför." }
  }
} satisfies Entries<"law">
