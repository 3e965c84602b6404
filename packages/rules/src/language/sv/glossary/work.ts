import type { Entries } from "../../glossary.ts"

export const work = {
  trajectory: {
    professional: { term: "ärende", means: "Hela vägen som barn, familj, nätverk och yrkespersoner går tillsammans, från orosanmälan till avslut." },
    family: { term: "vår väg tillsammans", means: "Allt vi gör ihop, från den första oron till att vi slutar komma." },
    child: { term: "vår väg tillsammans", means: "Allt vi gör med er, tills det är bra." }
  },
  phase: {
    professional: { term: "fas", means: "Var ärendet befinner sig; vad som är säkert och vilka steg som är möjliga beror på det." },
    family: { term: "hur långt vi har kommit", means: "Det vi gör nu: lyssnar, gör en plan, provar den eller slutar komma." },
    child: { term: "hur långt vi har kommit", means: "Det vi gör nu: pratar, gör en plan eller provar den." }
  },
  step: {
    professional: {
      term: "steg",
      means: "Något som någon gjorde eller beslutade, med dag och person; allt som är känt om ett ärende följer av stegen."
    },
    family: { term: "steg", means: "Något som en av oss eller en av er har gjort eller bestämt." },
    child: { term: "steg", means: "Något som någon har gjort eller valt." }
  },
  need: {
    professional: { term: "behov", means: "Något som återstår att göra, med de steg som uppfyller det och vem som kan ta dem." },
    family: { term: "det som är kvar att göra", means: "Något som inte är klart än, och vem av oss som kan göra det." },
    child: { term: "det som är kvar att göra", means: "Något som någon ska göra." }
  },
  rule: {
    professional: {
      term: "regel",
      means: "Ett löfte om hur yrkespersoner arbetar med en familj; den säger vad som saknas och bedömer aldrig familjen."
    },
    family: { term: "löfte", means: "Något vi lovar om hur vi jobbar med er." },
    child: { term: "löfte", means: "Något som vi lovar er." }
  },
  mandate: {
    professional: { term: "mandat", means: "Vad en roll ger rätt att göra i ett ärende; varje steg kräver ett." },
    family: { term: "vem som får göra vad", means: "Alla får inte göra allt. För varje steg vet vi vem som får ta det." },
    child: { term: "vem som får göra vad", means: "Alla får inte välja allt. Vi talar om vem som får göra vad." }
  },
  track: {
    professional: {
      term: "grund för hjälpen",
      means: "Varför hjälpen finns: frivilligt, för att samhället måste ingripa eller efter beslut i domstol."
    },
    family: { term: "varför det finns hjälp", means: "Ni har valt den, eller så måste den finnas, eller så har en domare sagt det." },
    child: { term: "varför det finns hjälp", means: "Ni har valt den, eller så har en domare sagt det." }
  },
  review: {
    professional: {
      term: "uppföljning",
      means: "Att tillsammans se vad som har rört sig, om insatsen fortfarande behövs och vad nästa lilla steg är."
    },
    family: { term: "att se tillbaka ihop", means: "Vi ser vad som har blivit bättre, om vi behövs, och vad som händer sedan." },
    child: { term: "att se tillbaka ihop", means: "Vi ser vad som är bättre och vad vi gör sen." }
  },
  feedback: {
    professional: {
      term: "återkoppling",
      means: "Vad ett barn, en förälder eller en kollega tycker om vårt arbete och hur det går; den ska få ett svar."
    },
    family: { term: "vad ni tycker om oss", means: "Ni säger hur vi sköter oss. Vi säger vad vi gör med det." },
    child: { term: "vad du tycker om oss", means: "Du säger vad vi gör bra och inte. Vi lyssnar." }
  },
  difference: {
    professional: { term: "skillnad i synsätt", means: "De inblandade ser olika på samma sak; det sägs öppet och pratas igenom." },
    family: { term: "vi ser olika på det", means: "Alla ser inte på det på samma sätt. Vi pratar om det ihop." },
    child: { term: "vi ser olika på det", means: "Du tycker en sak och vi en annan. Det är okej. Vi pratar om det." }
  },
  deviation: {
    professional: { term: "avsteg", means: "En regel sätts åt sidan av ett angivet skäl, till nästa uppföljning." },
    family: { term: "inte som vi lovade just nu", means: "Vi kan inte göra som vi lovade just nu. Vi berättar varför." },
    child: { term: "inte som vi lovade just nu", means: "Vi gör på ett annat sätt än vi sa. Vi säger varför." }
  },
  correction: {
    professional: { term: "rättelse", means: "Ett steg som rättar ett fel i ett tidigare steg; det som stod går fortfarande att läsa." },
    family: { term: "ett fel som är rättat", means: "Det vi skrev var fel. Nu är det rätt, och ni kan se hur det stod förut." },
    child: { term: "ett fel som är rättat", means: "Det vi skrev var fel. Nu är det rätt." }
  },
  consent: {
    professional: { term: "samtycke", means: "Någons ja till att dela något med någon annan; det kan återkallas senare." },
    family: { term: "ert ja till att berätta", means: "Ni säger vem som får veta vad. Ni får säga nej senare." },
    child: { term: "ett ja till att berätta", means: "Får någon annan veta det? Vi frågar först." }
  },
  voice: {
    professional: { term: "barnets röst", means: "Vad ett barn säger eller visar om sitt liv, med egna ord eller genom den som för dess talan." },
    family: { term: "vad ert barn säger", means: "Det barnet själv tycker och vill, med barnets egna ord." },
    child: { term: "vad du säger", means: "Det du tänker, känner och vill, med dina egna ord." }
  },
  signal: {
    professional: { term: "orosanmälan", means: "Någon meddelar socialtjänsten att ett barn kanske inte är tryggt." },
    family: { term: "en oro som någon berättat om", means: "Någon har sagt till oss att ert barn kanske inte har det bra." },
    child: { term: "någon är orolig", means: "Någon har sagt till oss att du kanske inte har det bra." }
  }
} satisfies Entries<"work">
