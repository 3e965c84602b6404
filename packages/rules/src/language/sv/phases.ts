/** Where the services' involvement stands. For families a clause that can follow "när"; for professionals the name of the phase. */
import type { Vocabulary } from "@omringd/core"

export const phases = {
  NotStarted: {
    professional: "ej påbörjat",
    family: "inget har börjat",
    child: "inget har hänt"
  },
  Signalled: {
    professional: "förhandsbedömning",
    family: "någon har berättat om en oro",
    child: "någon är orolig"
  },
  Answered: {
    professional: "besvarat utan fortsatt arbete",
    family: "den som var orolig har fått svar",
    child: "den som var orolig har fått svar"
  },
  Exploring: {
    professional: "kartläggning",
    family: "vi tar reda på hur ni har det",
    child: "vi lär känna er"
  },
  Planning: {
    professional: "säkerhetsplanering",
    family: "ni gör en plan",
    child: "ni gör en plan"
  },
  Testing: {
    professional: "prövning av säkerhetsplanen",
    family: "ni provar planen",
    child: "ni provar planen"
  },
  LettingGo: {
    professional: "överlämning till nätverket",
    family: "vi kommer allt mer sällan och ni klarar mer själva",
    child: "ni klarar mer och mer själva"
  },
  Closed: {
    professional: "avslutat",
    family: "vår del är klar",
    child: "vi har slutat komma"
  }
} satisfies Vocabulary["phases"]
