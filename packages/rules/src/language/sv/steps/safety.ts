import type { Vocabulary } from "@omringd/core"

export const safety = {
  SafetyJudged: {
    professional: "{by} gjorde en säkerhetsbedömning för {child} och angav grunderna.",
    family: "{by} sa hur trygg {child} är just nu, och varför.",
    child: "{by} sa hur trygg {child} är nu, och varför."
  },
  ImmediatePlanMade: {
    professional: "{by} antecknade en omedelbar säkerhetsplan för {children} till {until}, överenskommen med {agreedBy}.",
    family: "{agreedBy} bestämde hur det ska vara tryggt för {children} till {until}.",
    child: "{agreedBy} sa hur det ska vara tryggt för {children} till {until}."
  },
  ImmediatePlanReviewed: {
    professional: "{by} följde upp den omedelbara säkerhetsplanen.",
    family: "{by} såg efter hur det går med planen för de här dagarna.",
    child: "{by} såg efter hur det går med planen just nu."
  },
  ImmediatePlanEnded: {
    professional: "{by} avslutade den omedelbara säkerhetsplanen.",
    family: "Planen för de här dagarna tog slut.",
    child: "Planen för de här dagarna tog slut."
  },
  ChildPlaced: {
    professional: "{by} beslutade att {child} placeras utanför hemmet tills vidare.",
    family: "{by} bestämde att {child} ska bo på ett annat ställe en tid.",
    child: "{by} sa att {child} ska bo på ett annat ställe en tid."
  },
  ChildReturned: {
    professional: "{by} avslutade placeringen och {child} flyttade till {to}.",
    family: "Tiden borta var slut, och {child} flyttade till {to}.",
    child: "Tiden borta var slut, och {child} fick bo hos {to}."
  }
} satisfies Partial<Vocabulary["steps"]>
