import type { Vocabulary } from "@omringd/core"

export const lettingGo = {
  CarriedByNetwork: {
    professional: "Nätverket ({carriers}) tog över säkerhetsplanen, med {chair} som nätverksordförande.",
    family: "{carriers} tog över planen, och {chair} kallar ihop alla.",
    child: "{carriers} tog över planen, och {chair} ber alla att komma."
  },
  InvolvementReduced: {
    professional: "{by} trappade ner insatsen.",
    family: "{by} sa att vi kommer mer sällan, eller gör mindre.",
    child: "{by} sa att vi kommer lite mindre."
  },
  ChildLetGo: {
    professional: "{by} avslutade insatsen för {child}.",
    family: "{by} sa att vår del är klar för {child}.",
    child: "{by} sa att vi slutar komma för {child}."
  },
  InvolvementEnded: {
    professional: "{by} avslutade insatsen och underrättade {told}.",
    family: "{told} fick veta att vi slutar komma.",
    child: "{told} fick veta att vi slutar komma."
  },
  NetworkCheckedIn: {
    professional: "{person} stämde av hur säkerhetsplanen håller.",
    family: "{person} hörde efter hur det går med planen.",
    child: "{person} frågade hur det går med planen."
  },
  TrajectoryReopened: {
    professional: "{by} återupptog ärendet med dess historik; ansvarig socialsekreterare: {holder}.",
    family: "{by} kom för att hjälpa igen, och ni behöver inte berätta allt en gång till.",
    child: "{by} kom för att hjälpa till igen."
  }
} satisfies Partial<Vocabulary["steps"]>
