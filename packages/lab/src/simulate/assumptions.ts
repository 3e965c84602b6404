/** What the simulation assumes beside the numbers of a study, in every language: on its page, in its report and in its manifest. */
import type { Language, StepTag } from "@omringd/core"
import { doing } from "./whose.ts"

const own = Object.entries(doing).flatMap(([tag, doer]) => (doer === "office" ? [] : [tag as StepTag])).join(", ") // keys of a const table

/** @beta */
export const assumptions: { readonly [L in Language]: readonly [string, ...string[]] } = {
  en: [
    "Signals come one by one, each without regard to the others.",
    "A family is served by one consultant and one care worker, and waits until both have a place for it.",
    "Professionals work from Monday to Friday, one step at a time.",
    `What a family decides, says for itself and does among its own people is its own doing, in its own time: ${own}.`,
    "Every other step is done by who serves the family, the care worker where both may take it, and costs working hours.",
    "First comes what is owed to a family, then the shortest way to the next phase.",
    "What no rule in force asks for is not done, save that someone who is asked how it goes may say so.",
    "Someone who is asked to help and says no is not asked again.",
    "When agreements break, the network comes together and plans anew.",
    "A family that the office has left does not come back.",
    "In an arm without rules a family takes a place of a consultant for a while and leaves; no step is taken."
  ],
  nl: [
    "Signalen komen een voor een, elk los van de andere.",
    "Een gezin heeft één consulent en één hulpverlener, en wacht tot beiden er plaats voor hebben.",
    "Wie er werkt doet dat van maandag tot vrijdag, één stap tegelijk.",
    `Wat een gezin beslist, zelf zegt en met zijn eigen mensen doet, doet het zelf, in zijn eigen tijd: ${own}.`,
    "Elke andere stap zet wie er voor het gezin is, de hulpverlener waar beiden het mogen, en die kost werkuren.",
    "Eerst komt wat een gezin nog te goed heeft, dan de kortste weg naar de volgende fase.",
    "Wat geen regel vraagt wordt niet gedaan, behalve dat iemand aan wie gevraagd wordt hoe het gaat dat kan zeggen.",
    "Wie gevraagd wordt om te helpen en nee zegt, wordt niet opnieuw gevraagd.",
    "Als afspraken niet houden, komt het netwerk samen en maakt het een nieuw plan.",
    "Een gezin waar de dienst weg is komt niet terug.",
    "In een arm zonder regels neemt een gezin een tijd een plaats van een consulent in en gaat dan; er wordt geen stap gezet."
  ],
  sv: [
    "Signaler kommer en i taget, var och en oberoende av de andra.",
    "En familj har en socialsekreterare och en behandlare, och väntar tills båda har plats för den.",
    "De som arbetar gör det från måndag till fredag, ett steg i taget.",
    `Det en familj bestämmer, själv säger och gör med sina egna gör den själv, i sin egen tid: ${own}.`,
    "Alla andra steg tas av den som är till för familjen, behandlaren där båda får, och kostar arbetstimmar.",
    "Först kommer det som en familj har att få, sedan den kortaste vägen till nästa fas.",
    "Det ingen regel ber om görs inte, utom att den som får frågan hur det går kan säga det.",
    "Den som ombeds hjälpa och säger nej tillfrågas inte igen.",
    "När överenskommelser inte håller samlas nätverket och planerar på nytt.",
    "En familj som kontoret har lämnat kommer inte tillbaka.",
    "I en arm utan regler tar en familj en plats hos en socialsekreterare en tid och går sedan; inga steg tas."
  ]
}
