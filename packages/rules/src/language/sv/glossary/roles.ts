import type { Meanings } from "../../glossary.ts"

export const roles = {
  child: {
    professional: "Den det gäller: ett barn eller en ungdom som ska växa upp trygg, älskad och omgiven av människor.",
    family: "Allt handlar om ert barn, som ska vara tryggt och älskat.",
    child: "Allt handlar om dig. Du ska vara trygg och älskad."
  },
  parent: {
    professional: "Den som tar hand om barnet som förälder och är partner i varje steg.",
    family: "Ni tar hand om ert barn och är med i varje steg.",
    child: "Den som är din mamma eller pappa, eller som tar hand om dig som en."
  },
  "network-person": {
    professional: "Släkting, vän eller granne som är med, och inte som ett jobb.",
    family: "Någon som känner er väl och vill hjälpa. Det är inte ett jobb.",
    child: "En av dina egna som vill hjälpa till."
  },
  consultant: {
    professional: "Den som har det offentliga mandatet: fastställer VAD och säger om planen svarar mot det.",
    family: "Jobbar på socialtjänsten och säger vad som måste ändras, och om er plan är bra nog.",
    child: "Säger vad som måste ändras, och om planen är bra."
  },
  "care-worker": {
    professional: "Den som arbetar med familjen från en verksamhet och hjälper till att hitta HUR.",
    family: "Kommer hem till er och hjälper er att hitta ert eget sätt.",
    child: "Kommer hem till er och hjälper till."
  },
  "trusted-person": {
    professional: "Någon som barnet enligt lag själv har valt att ha vid sin sida.",
    family: "Någon som barnet självt har valt, och som alltid får vara med.",
    child: "Någon som du har valt. Den får alltid vara med."
  },
  referrer: {
    professional: "Den som gör en orosanmälan från en verksamhet, en skola eller en mottagning.",
    family: "Någon som var orolig för ert barn och sa det till oss.",
    child: "Någon som var orolig och sa det."
  },
  prosecutor: {
    professional: "Den som för samhällets räkning kan föra ett ärende till domstol.",
    family: "Kan be en domare att bestämma vad som ska hända.",
    child: "Kan be en domare att titta på det."
  },
  judge: {
    professional: "Den som beslutar när hjälp måste ges, efter att ha hört alla.",
    family: "Lyssnar på alla och säger sedan vad som ska hända.",
    child: "Lyssnar på dig också. Säger sedan vad som ska hända."
  }
} satisfies Meanings["roles"]
