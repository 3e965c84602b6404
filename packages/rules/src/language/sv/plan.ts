import type { Vocabulary } from "@omringd/core"

export const plan = {
  none: {
    professional: "ingen säkerhetsplan än",
    family: "det finns ingen plan än",
    child: "det finns ingen plan än"
  },
  drafted: {
    professional: "utkast till säkerhetsplan",
    family: "planen är skriven",
    child: "planen finns på papper"
  },
  agreed: {
    professional: "säkerhetsplanen överenskommen i familj och nätverk",
    family: "ni har sagt ja till planen",
    child: "din familj har sagt ja till planen"
  },
  accepted: {
    professional: "säkerhetsplanen godkänd, ännu inte prövad",
    family: "planen är bra nog att prova",
    child: "planen är bra nog att prova"
  },
  tested: {
    professional: "säkerhetsplanen under prövning",
    family: "ni har provat en del av planen",
    child: "ni har provat en del av planen"
  },
  holding: {
    professional: "alla överenskommelser prövade, säkerhetsplanen håller",
    family: "ni har provat hela planen och den håller",
    child: "ni har provat hela planen och den håller"
  },
  broken: {
    professional: "en överenskommelse i säkerhetsplanen höll inte",
    family: "något i planen gick inte",
    child: "något i planen gick inte"
  },
  carried: {
    professional: "säkerhetsplanen bärs av nätverket",
    family: "ni och de som står er nära sköter planen själva",
    child: "de som finns runt dig sköter planen"
  }
} satisfies Vocabulary["plan"]
