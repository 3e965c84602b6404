/** What holding it allows, as an infinitive with "att": it follows "mandat" and "uppgiften". */
import type { Vocabulary } from "@omringd/core"

export const mandates = {
  "raise-a-signal": {
    professional: "att göra en orosanmälan",
    family: "att berätta om en oro",
    child: "att säga att något är fel"
  },
  "hold-the-public-mandate": {
    professional: "att besvara en orosanmälan och att inleda, återuppta och avsluta ärendet",
    family: "att bestämma när vi börjar och när vi slutar",
    child: "att säga när vi kommer och när vi går"
  },
  "set-the-what": {
    professional: "att fastställa säkerhetsmål, minimikrav och när det är tillräckligt tryggt, och att godkänna säkerhetsplanen",
    family: "att säga vad som måste ändras och om planen räcker",
    child: "att säga vad som måste ändras"
  },
  "decide-necessity": {
    professional: "att besluta om samhället behöver ingripa",
    family: "att bestämma om ni måste ta emot hjälp",
    child: "att säga om ni måste ta emot hjälp"
  },
  "seize-the-court": {
    professional: "att föra ärendet till domstol",
    family: "att be en domare titta på det",
    child: "att be en domare titta på det"
  },
  "decide-measure": {
    professional: "att besluta om en åtgärd i domstol",
    family: "att bestämma som domare",
    child: "att döma om hur det ska bli"
  },
  "place-a-child": {
    professional: "att placera ett barn och att avsluta en placering",
    family: "att bestämma var ett barn ska bo en tid",
    child: "att säga var ett barn ska bo en tid"
  },
  "judge-safety": {
    professional: "att göra en säkerhetsbedömning",
    family: "att säga hur tryggt ett barn har det just nu",
    child: "att säga hur trygg du är just nu"
  },
  "write-the-how": {
    professional: "att utarbeta säkerhetsplanen",
    family: "att skriva planen",
    child: "att göra planen"
  },
  "carry-the-plan": {
    professional: "att bära säkerhetsplanen och att förbinda sig att finnas kvar för barnet",
    family: "att lova att hålla planen vid liv och finnas kvar för barnet",
    child: "att lova att finnas där"
  },
  "choose-for-oneself": {
    professional: "att välja bland det stöd som erbjuds",
    family: "att välja den hjälp som passar",
    child: "att välja den hjälp man vill ha"
  },
  "work-with-the-family": {
    professional: "att arbeta professionellt med familjen",
    family: "att hjälpa er i sitt arbete",
    child: "att ha som jobb att hjälpa er"
  },
  "take-part": {
    professional: "att delta, komma till tals och lägga till sin syn",
    family: "att vara med och säga sitt",
    child: "att vara med och säga vad man tycker"
  }
} satisfies Vocabulary["mandates"]
