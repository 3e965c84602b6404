import type { Meanings } from "../../glossary.ts"

export const tracks = {
  voluntary: {
    professional: "Familjen väljer själv hjälp och kan även avsluta den.",
    family: "Ni väljer själva om ni vill ha hjälp, och ni får säga nej.",
    child: "Ni väljer själva om ni vill ha hjälp."
  },
  "necessity-asked": {
    professional: "Frågan är ställd om samhället behöver ingripa; den är inte avgjord.",
    family: "Ett team tar reda på om ni måste ta emot hjälp. Inget är bestämt än.",
    child: "Några vuxna tänker på om ni måste få hjälp."
  },
  necessary: {
    professional: "Ett team har beslutat att ett barn behöver hjälp; familjen är med och avgör hur.",
    family: "Ett team har sagt att ni måste ta emot hjälp. Ni är med och väljer hur.",
    child: "Det måste finnas hjälp. Ni är med och väljer hur."
  },
  "court-seized": {
    professional: "Ärendet ligger hos domstolen, som inte har beslutat än.",
    family: "En domare tittar på vad som ska hända, och har inte sagt något än.",
    child: "En domare tänker på det."
  },
  judicial: {
    professional: "Domstolen har beslutat om hjälp; den varar inte längre än nödvändigt.",
    family: "En domare har sagt att ni ska få hjälp, och hur länge.",
    child: "En domare har sagt att ni ska få hjälp."
  }
} satisfies Meanings["tracks"]
