import type { Vocabulary } from "@omringd/core"

export const strengths = {
  inv: {
    professional: "geldt altijd: deel van elke praktijk",
    family: "is altijd zo",
    child: "is altijd zo"
  },
  must: {
    professional: "moet: de stap wacht erop",
    family: "moet eerst gebeuren",
    child: "moet eerst"
  },
  should: {
    professional: "hoort: kan met een reden opzijgezet worden",
    family: "hoort te gebeuren, of we zeggen waarom niet",
    child: "hoort zo, of we zeggen waarom niet"
  },
  ask: {
    professional: "vraag: wordt één keer gesteld",
    family: "een vraag om samen over na te denken",
    child: "iets om over na te denken"
  }
} satisfies Vocabulary["strengths"]
