import type { Vocabulary } from "@omringd/core"

export const strengths = {
  inv: {
    professional: "gäller alltid: inbyggt i kärnan",
    family: "så är det alltid",
    child: "så är det alltid"
  },
  must: {
    professional: "måste: steget väntar tills det är uppfyllt",
    family: "måste vara gjort först",
    child: "måste komma först"
  },
  should: {
    professional: "bör: kan sättas åt sidan med angivet skäl",
    family: "bör göras, annars säger vi varför",
    child: "bör göras, eller så säger vi varför"
  },
  ask: {
    professional: "fråga: tas upp en gång",
    family: "något att fundera på ihop",
    child: "något att tänka på ihop"
  }
} satisfies Vocabulary["strengths"]
