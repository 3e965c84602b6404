import type { Vocabulary } from "@omringd/core"

export const tracks = {
  voluntary: {
    professional: "frivillig hjälp",
    family: "hjälp som ni själva väljer",
    child: "hjälp som ni själva väljer"
  },
  "necessity-asked": {
    professional: "fråga väckt om samhället behöver ingripa",
    family: "någon har frågat om ni måste ta emot hjälp",
    child: "någon har frågat om ni måste ta emot hjälp"
  },
  necessary: {
    professional: "beslut om att samhället behöver ingripa",
    family: "hjälp som ni måste ta emot",
    child: "hjälp som ni måste ta emot"
  },
  "court-seized": {
    professional: "ärendet ligger hos domstolen",
    family: "en domare ska titta på det",
    child: "en domare ska titta på det"
  },
  judicial: {
    professional: "hjälp efter domstolens beslut",
    family: "hjälp som en domare har bestämt",
    child: "hjälp som en domare har bestämt"
  }
} satisfies Vocabulary["tracks"]
