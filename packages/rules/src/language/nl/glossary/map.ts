import type { Entries } from "../../glossary.ts"

export const map = {
  map: {
    professional: { term: "kaart", means: "De drie kolommen waarin samenkomt wat zorgen geeft, wat goed gaat en wat er moet gebeuren." },
    family: { term: "ons blad met drie vragen", means: "Wat geeft zorgen, wat gaat goed, en wat moet er gebeuren?" },
    child: { term: "ons blad met drie vragen", means: "Wat gaat niet goed, wat gaat goed, en wat moet er komen?" }
  },
  harm: {
    professional: { term: "schadeboodschap", means: "Wat een kind al meemaakte, en wat dat met het kind deed: feiten, geen vaktermen." },
    family: { term: "wat er gebeurd is", means: "Wat je kind al meemaakte, en wat dat met je kind deed." },
    child: { term: "wat er gebeurd is", means: "Wat jij hebt meegemaakt, en hoe dat voor jou was." }
  },
  "danger-statement": {
    professional: {
      term: "gevaarsboodschap",
      means: "Wat we vrezen dat kinderen zullen meemaken als er niets verandert, in woorden die iedereen begrijpt."
    },
    family: { term: "waar we bang voor zijn", means: "Wat er met je kind kan gebeuren als alles blijft zoals het is." },
    child: { term: "waar we bang voor zijn", means: "Wat er kan gebeuren als alles zo blijft." }
  },
  "safety-goal": {
    professional: { term: "veiligheidsdoel", means: "Wat er te zien zal zijn als het kind veilig genoeg is: het antwoord op een gevaarsboodschap." },
    family: { term: "hoe het is als het goed is", means: "Wat we bij jullie thuis zien als je kind veilig is." },
    child: { term: "hoe het is als het goed is", means: "Wat we bij jou thuis zien als het goed gaat." }
  },
  "bottom-line": {
    professional: {
      term: "bodemeis",
      means: "Wat volgens de consulent zeker in het veiligheidsplan moet zitten; hoe, vinden familie en netwerk zelf."
    },
    family: { term: "wat er zeker in moet", means: "Dit moet in jullie plan staan. Hoe je het doet, kies je zelf." },
    child: { term: "wat er zeker in moet", means: "Dit moet in het plan staan. Hoe, dat kiezen jullie." }
  },
  "scaling-question": {
    professional: {
      term: "schaalvraag",
      means: "De vraag aan elk apart waar het staat tussen 0 en 10; de cijfers openen een gesprek en worden nooit opgeteld."
    },
    family: { term: "een cijfer van 0 tot 10", means: "Ieder zegt hoe veilig het nu is. Daarna praten we over waarom." },
    child: { term: "een cijfer van 0 tot 10", means: "Jij kiest een cijfer. Bij 0 is het heel slecht, bij 10 heel goed." }
  },
  strength: {
    professional: {
      term: "kracht",
      means: "Iets goeds in het gezin of eromheen waarop een plan kan bouwen; op zichzelf is het nog geen veiligheid."
    },
    family: { term: "wat goed gaat", means: "Wat jullie goed kunnen, en wie er voor jullie is." },
    child: { term: "wat goed gaat", means: "Wat er fijn is bij jullie, en wie er voor je is." }
  },
  "existing-safety": {
    professional: { term: "bestaande veiligheid", means: "Een keer dat het gevaar er was en iemand het kind toch veilig hield." },
    family: { term: "een keer dat het wel lukte", means: "Het was moeilijk, en toch was je kind veilig door wat jullie deden." },
    child: { term: "een keer dat het wel lukte", means: "Het was moeilijk, en toch zorgde iemand goed voor jou." }
  },
  "complicating-factor": {
    professional: { term: "complicerende factor", means: "Iets wat de weg naar veiligheid zwaarder maakt, maar zelf het gevaar niet is." },
    family: { term: "wat het moeilijk maakt", means: "Iets wat alles zwaarder maakt, maar niet is waar we bang voor zijn." },
    child: { term: "wat het moeilijk maakt", means: "Iets wat alles zwaarder maakt voor jullie." }
  },
  "safety-judgement": {
    professional: { term: "veiligheidsoordeel", means: "Wat iemand op een bepaalde dag zegt over hoe veilig een kind is, en waarop dat steunt." },
    family: { term: "hoe veilig het nu is", means: "Iemand zegt hoe veilig je kind nu is, en wat die daarvoor zag." },
    child: { term: "hoe veilig je nu bent", means: "Iemand zegt hoe veilig je nu bent, en waarom." }
  },
  what: {
    professional: {
      term: "de WAT",
      means: "Gevaarsboodschappen, veiligheidsdoelen, bodemeisen en wanneer de diensten loslaten; wie het mandaat heeft, legt ze vast."
    },
    family: { term: "wat er anders moet", means: "Wat er anders moet worden, zodat je kind veilig is. Wij zeggen dat." },
    child: { term: "wat er anders moet", means: "Wat er anders moet, zodat jij veilig bent. Wij zeggen dat." }
  },
  how: {
    professional: { term: "de HOE", means: "De manier waarop familie en netwerk de WAT waarmaken; die zoeken zij zelf." },
    family: { term: "hoe jullie het doen", means: "De manier waarop het anders wordt. Die zoeken jullie zelf." },
    child: { term: "hoe jullie het doen", means: "Hoe het anders wordt. Dat kiezen jullie." }
  },
  "withdrawal-criterion": {
    professional: { term: "criterium om los te laten", means: "Wat er te zien moet zijn, en hoe lang, voor de diensten loslaten." },
    family: { term: "wanneer wij weggaan", means: "Wat we moeten zien, en hoe lang, voor wij weer weggaan." },
    child: { term: "wanneer wij weggaan", means: "Wat er goed moet gaan voor wij weer weggaan." }
  }
} satisfies Entries<"map">
