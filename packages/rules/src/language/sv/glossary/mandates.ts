import type { Meanings } from "../../glossary.ts"

export const mandates = {
  "raise-a-signal": {
    professional: "Alla får göra detta: meddela socialtjänsten att ett barn kanske inte är tryggt.",
    family: "Den som är orolig för ett barn får säga det till oss.",
    child: "Den som är orolig för dig får säga det."
  },
  "hold-the-public-mandate": {
    professional: "Socialsekreteraren besvarar orosanmälningar och inleder, återupptar och avslutar ärendet.",
    family: "En person säger om vi kommer, och när vi slutar komma.",
    child: "En person säger om vi kommer och när vi går."
  },
  "set-the-what": {
    professional: "Socialsekreteraren fastställer VAD och godkänner planen när den svarar mot det.",
    family: "En person säger vad som måste ändras, men inte hur ni gör.",
    child: "En person säger vad som ska ändras, inte hur."
  },
  "decide-necessity": {
    professional: "Ett team beslutar om hjälpen behövs, även när inte alla vill, och säger varför.",
    family: "Ett team säger om ni måste ta emot hjälp, och varför.",
    child: "Några vuxna säger ihop om ni måste få hjälp."
  },
  "seize-the-court": {
    professional: "För ärendet till domstol när det inte finns någon annan väg.",
    family: "När det inte går på annat sätt får en domare frågan.",
    child: "När det inte går på annat sätt får en domare säga sitt."
  },
  "decide-measure": {
    professional: "Bara domstolen beslutar om en åtgärd, förlänger den eller avslutar den.",
    family: "Bara en domare får säga att något måste ske.",
    child: "Bara en domare får säga det."
  },
  "place-a-child": {
    professional: "Beslutar att ett barn bor en tid någon annanstans, och när det kan flytta hem.",
    family: "Säger om ett barn ska bo någon annanstans en tid, och när det får flytta hem.",
    child: "Säger var ett barn ska bo nu, och när det får komma hem."
  },
  "judge-safety": {
    professional: "Säger i sin yrkesroll hur tryggt ett barn är, och vad det grundas på.",
    family: "Säger hur tryggt ert barn har det nu, och vad som har synts.",
    child: "Säger hur trygg du är nu, och varför."
  },
  "write-the-how": {
    professional: "Familj och nätverk skriver säkerhetsplanen; yrkespersoner frågar och tänker med.",
    family: "Ni och era egna skriver planen. Vi tänker med er.",
    child: "Ni gör planen. Vi tänker med er."
  },
  "carry-the-plan": {
    professional: "Tar på sig en del av säkerhetsplanen eller förbinder sig till ett barn, utanför varje yrke.",
    family: "En av era egna lovar att hjälpa till och finnas kvar.",
    child: "En av dina egna lovar att finnas kvar."
  },
  "choose-for-oneself": {
    professional: "Väljer själv vilket av det erbjudna stödet som passar.",
    family: "Ingen annan väljer vilken hjälp som passar er.",
    child: "Du väljer vilken hjälp som passar dig."
  },
  "work-with-the-family": {
    professional: "Dokumenterar, ordnar och stöttar i sin yrkesroll, tillsammans med familjen.",
    family: "De som kommer till er i sitt jobb skriver ner saker och hjälper till.",
    child: "De som kommer till er i sitt jobb, och hjälper till."
  },
  "take-part": {
    professional: "Är med, säger hur de ser på det och får det antecknat bredvid.",
    family: "Du är med och säger hur du ser på det. Vi skriver ner det.",
    child: "Du är med och säger vad du tycker. Vi skriver ner det."
  }
} satisfies Meanings["mandates"]
