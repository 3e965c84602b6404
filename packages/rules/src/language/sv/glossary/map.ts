import type { Entries } from "../../glossary.ts"

export const map = {
  map: {
    professional: { term: "kartan", means: "De tre kolumnerna: vad som oroar, vad som fungerar och vad som behöver hända." },
    family: { term: "vårt blad med tre frågor", means: "Vad oroar oss, vad går bra, och vad måste hända?" },
    child: { term: "vårt blad med tre frågor", means: "Vad är inte bra, vad är bra, och vad måste hända?" }
  },
  harm: {
    professional: { term: "skada", means: "Vad ett barn redan har varit med om och vad det har gjort med barnet: fakta, inga etiketter." },
    family: { term: "det som har hänt", means: "Vad ert barn har varit med om, och hur barnet mår av det." },
    child: { term: "det som har hänt", means: "Vad du har varit med om, och hur det var för dig." }
  },
  "danger-statement": {
    professional: { term: "farobeskrivning", means: "Vad vi befarar att barnen får vara med om ifall inget förändras, med ord som alla förstår." },
    family: { term: "det vi är rädda för", means: "Vad som kan hända ert barn om allt blir kvar som det är." },
    child: { term: "det vi är rädda för", means: "Vad som kan hända om allt är som nu." }
  },
  "safety-goal": {
    professional: { term: "säkerhetsmål", means: "Vad som kommer att synas när barnet är tillräckligt tryggt: svaret på en farobeskrivning." },
    family: { term: "hur det är när det är bra", means: "Vad vi ser hemma hos er när barnet har det tryggt." },
    child: { term: "hur det är när det är bra", means: "Vad vi ser hemma hos dig när det är bra." }
  },
  "bottom-line": {
    professional: { term: "minimikrav", means: "Vad säkerhetsplanen måste innehålla; hur det görs avgör familj och nätverk." },
    family: { term: "det som måste finnas med", means: "Det här ska stå i er plan. Hur ni gör väljer ni själva." },
    child: { term: "det som måste finnas med", means: "Det här ska stå i planen. Hur det går till väljer ni." }
  },
  "scaling-question": {
    professional: { term: "skalfråga", means: "Frågan till var och en om läget mellan 0 och 10; siffrorna öppnar ett samtal och läggs aldrig ihop." },
    family: { term: "en siffra från 0 till 10", means: "Var och en säger hur tryggt det är nu. Sedan pratar vi om varför." },
    child: { term: "en siffra från 0 till 10", means: "Du väljer en siffra. Vid 0 är det jättedåligt, vid 10 jättebra." }
  },
  strength: {
    professional: { term: "styrka", means: "Något bra i eller runt familjen som en plan kan bygga på; det är ännu inte säkerhet." },
    family: { term: "det som går bra", means: "Vad ni är bra på, och vilka som finns där för er." },
    child: { term: "det som går bra", means: "Vad som är fint hemma, och vilka som finns för dig." }
  },
  "existing-safety": {
    professional: { term: "befintlig säkerhet", means: "En gång när faran fanns där och någon ändå skyddade barnet." },
    family: { term: "en gång när det gick bra", means: "Det var svårt, och ändå såg ni till att barnet hade det tryggt." },
    child: { term: "en gång när det gick bra", means: "Det var svårt, och ändå tog någon väl hand om dig." }
  },
  "complicating-factor": {
    professional: { term: "försvårande omständighet", means: "Något som gör vägen till trygghet svårare, men som inte är själva faran." },
    family: { term: "det som gör det svårt", means: "Något som gör allt tyngre, men som inte är det vi är rädda för." },
    child: { term: "det som gör det svårt", means: "Något som gör allt tyngre hemma hos er." }
  },
  "safety-judgement": {
    professional: { term: "säkerhetsbedömning", means: "Vad någon en viss dag säger om hur tryggt ett barn är, och vad det grundas på." },
    family: { term: "hur tryggt det är nu", means: "Någon säger hur tryggt ert barn har det nu, och vad de har sett." },
    child: { term: "hur trygg du är nu", means: "Någon säger hur trygg du är nu, och varför." }
  },
  what: {
    professional: { term: "VAD", means: "Farobeskrivningar, säkerhetsmål, minimikrav och när vi avslutar; fastställs av den som har mandatet." },
    family: { term: "det som måste ändras", means: "Vad som måste ändras för att ert barn ska ha det tryggt. Det säger vi." },
    child: { term: "det som måste ändras", means: "Vad som måste ändras så att du är trygg. Det säger vi." }
  },
  how: {
    professional: { term: "HUR", means: "Familjens och nätverkets eget sätt att uppfylla VAD; det hittar de själva." },
    family: { term: "hur ni gör", means: "Sättet som det ska ändras på. Det hittar ni själva." },
    child: { term: "hur ni gör", means: "Hur det ska bli bra. Det väljer ni själva." }
  },
  "withdrawal-criterion": {
    professional: { term: "kriterium för att avsluta", means: "Vad som ska synas, och hur länge, innan insatsen avslutas." },
    family: { term: "när vi slutar komma", means: "Vad vi behöver se, och hur länge, innan vi slutar komma." },
    child: { term: "när vi slutar komma", means: "Vad som ska gå bra innan vi slutar komma." }
  }
} satisfies Entries<"map">
