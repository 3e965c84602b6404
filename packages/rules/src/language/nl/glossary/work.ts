import type { Entries } from "../../glossary.ts"

export const work = {
  trajectory: {
    professional: {
      term: "traject",
      means: "De hele weg die kinderen, familie, netwerk en diensten samen gaan, van het eerste signaal tot de diensten loslaten."
    },
    family: { term: "onze weg samen", means: "Alles wat we samen doen, van de eerste zorg tot wij weer weggaan." },
    child: { term: "onze weg samen", means: "Alles wat we samen met jullie doen, tot het goed gaat." }
  },
  phase: {
    professional: { term: "fase", means: "Waar een traject staat; wat al vaststaat en welke stappen mogelijk zijn, hangt ervan af." },
    family: { term: "hoever we zijn", means: "Wat we nu doen: luisteren, een plan maken, het proberen of weggaan." },
    child: { term: "hoever we zijn", means: "Wat we nu doen: praten, een plan maken of het proberen." }
  },
  step: {
    professional: {
      term: "stap",
      means: "Eén ding dat iemand deed of besliste, met de dag waarop en wie het deed; hieruit volgt alles wat over een traject bekend is."
    },
    family: { term: "stap", means: "Iets wat een van ons of een van jullie deed of besliste." },
    child: { term: "stap", means: "Iets wat iemand deed of koos." }
  },
  need: {
    professional: { term: "nood", means: "Iets wat nog moet gebeuren, met de stappen die ervoor zorgen en wie ze kan zetten." },
    family: { term: "wat nog moet gebeuren", means: "Iets wat nog niet klaar is, en wie van ons dat kan doen." },
    child: { term: "wat nog moet", means: "Iets wat iemand nog moet doen." }
  },
  rule: {
    professional: {
      term: "regel",
      means: "Een belofte over hoe professionals met een gezin werken; ze zegt wat er ontbreekt en velt nooit een oordeel over het gezin."
    },
    family: { term: "belofte", means: "Iets wat wij beloven over hoe we met jullie werken." },
    child: { term: "belofte", means: "Iets wat wij aan jullie beloven." }
  },
  mandate: {
    professional: { term: "mandaat", means: "Wat iemand door een rol in het traject mag; elke stap vraagt er één." },
    family: { term: "wie wat mag", means: "Niet iedereen mag alles. Bij elke stap weten we wie hem mag zetten." },
    child: { term: "wie wat mag", means: "Niet iedereen mag alles kiezen. Wij zeggen je wie wat mag." }
  },
  track: {
    professional: { term: "spoor", means: "De grond waarop er hulp is: vrijwillig, uit maatschappelijke noodzaak of door de jeugdrechter opgelegd." },
    family: { term: "waarom er hulp is", means: "Jullie kozen er zelf voor, of het moet, of de rechter heeft het gezegd." },
    child: { term: "waarom er hulp is", means: "Jullie kozen het zelf, of het moet van de rechter." }
  },
  review: {
    professional: { term: "evaluatie", means: "Samen nagaan wat er bewoog, of de diensten nog nodig zijn en wat de volgende kleine stap is." },
    family: { term: "samen terugkijken", means: "We kijken wat beter gaat, of wij nog nodig zijn, en wat we nu doen." },
    child: { term: "samen terugkijken", means: "We kijken wat er beter gaat en wat we nu doen." }
  },
  feedback: {
    professional: {
      term: "feedback",
      means: "Wat een kind, een ouder of een partner vindt van ons handelen en het verloop; er hoort een antwoord op te komen."
    },
    family: { term: "wat jullie van ons vinden", means: "Jullie zeggen hoe wij het doen. Wij zeggen wat we ermee doen." },
    child: { term: "wat jij van ons vindt", means: "Jij zegt wat wij goed doen en wat niet. Wij luisteren." }
  },
  difference: {
    professional: { term: "verschil in visie", means: "Betrokkenen kijken anders naar hetzelfde; dat wordt benoemd en besproken." },
    family: { term: "we zien het anders", means: "Niet iedereen kijkt er net zo naar. We praten er samen over." },
    child: { term: "we zien het anders", means: "Jij vindt iets anders dan wij. Dat mag. We praten erover." }
  },
  deviation: {
    professional: { term: "afwijking", means: "Een regel wordt met een reden opzijgezet, tot de volgende evaluatie." },
    family: { term: "even anders dan beloofd", means: "Iets lukt nu niet zoals wij het beloofden. Wij zeggen waarom." },
    child: { term: "even anders dan beloofd", means: "Iets gaat nu anders dan wij zeiden. Wij zeggen je waarom." }
  },
  correction: {
    professional: { term: "correctie", means: "Een stap die een vergissing in een eerdere stap rechtzet; wat er eerst stond, blijft leesbaar." },
    family: { term: "een fout die we rechtzetten", means: "Er stond iets verkeerd op papier. Nu staat het goed, en wat er stond kun je nog lezen." },
    child: { term: "een fout die we beter maken", means: "Er stond iets fout op papier. Nu staat het goed." }
  },
  consent: {
    professional: { term: "toestemming", means: "Het ja van iemand om iets te delen met iemand anders; het kan later weer ingetrokken worden." },
    family: { term: "jullie ja om iets te delen", means: "Jullie zeggen wie wat mag weten. Je mag later ook weer nee zeggen." },
    child: { term: "een ja om iets te vertellen", means: "Mag iemand anders het weten? Dat vragen we eerst." }
  },
  voice: {
    professional: { term: "stem van het kind", means: "Wat een kind zegt of laat zien over zijn leven, in eigen woorden of via wie ervoor spreekt." },
    family: { term: "wat je kind zegt", means: "Wat je kind zelf denkt en wil, in de woorden van je kind." },
    child: { term: "wat jij zegt", means: "Wat jij denkt, voelt en wil, in jouw woorden." }
  },
  signal: {
    professional: { term: "signaal", means: "Iemand laat de diensten weten dat een kind misschien niet veilig is." },
    family: { term: "een zorg die gemeld is", means: "Iemand zei ons dat het met je kind misschien niet goed gaat." },
    child: { term: "iemand maakt zich zorgen", means: "Iemand zei ons dat het misschien niet goed gaat met jou." }
  }
} satisfies Entries<"work">
