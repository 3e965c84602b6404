import type { Entries } from "../../glossary.ts"

export const plan = {
  "safety-plan": {
    professional: { term: "säkerhetsplan", means: "Överenskommelserna som familj och nätverk skyddar barnet med, även när insatsen är slut." },
    family: { term: "er plan", means: "Det ni och era egna gör för att barnet ska ha det tryggt, nu och sedan." },
    child: { term: "planen", means: "Det de vuxna gör för att du ska vara trygg." }
  },
  "plan-rule": {
    professional: { term: "överenskommelse", means: "En del av säkerhetsplanen: vem som gör vad, och vid vilket tecken." },
    family: { term: "det ni kommit överens om", means: "En del av planen: vem gör vad, och när?" },
    child: { term: "det ni sagt ja till", means: "Något som någon lovar att göra." }
  },
  "immediate-plan": {
    professional: { term: "omedelbar säkerhetsplan", means: "Vad som skyddar barnet nu, till en bestämd dag, medan säkerhetsplanen görs." },
    family: { term: "plan för de här dagarna", means: "Det vi gör med en gång för att barnet ska ha det tryggt nu." },
    child: { term: "plan för de här dagarna", means: "Det vi gör med en gång för att du ska vara trygg nu." }
  },
  "plan-test": {
    professional: { term: "prövning", means: "En överenskommelse har genomförts på riktigt eller som övning: höll den?" },
    family: { term: "att prova planen", means: "Vi gör det som står i planen och ser om det går." },
    child: { term: "att prova planen", means: "Vi gör det som står i planen och ser om det går bra." }
  },
  floor: {
    professional: { term: "gräns", means: "Punkten där ett barn inte längre är tillräckligt tryggt; planen säger vem som gör något före den." },
    family: { term: "hit men inte längre", means: "Efter den punkten är det inte tryggt längre. Därför gör någon något redan innan." },
    child: { term: "hit men inte längre", means: "Då är det inte tryggt längre. Därför kommer någon redan innan." }
  },
  support: {
    professional: { term: "stöd", means: "Hjälp som en familj kan välja, nära hemmet och inte tyngre än nödvändigt." },
    family: { term: "hjälp", means: "Något eller någon som gör det lättare för er. Ni är med och väljer." },
    child: { term: "hjälp", means: "Någon som gör något för er. Ni är med och väljer." }
  },
  "words-and-pictures": {
    professional: {
      term: "ord och bild",
      means: "En berättelse i ord och teckningar, gjord med föräldrarna: vad som hände och vem som nu tar hand om vad."
    },
    family: { term: "berättelsen med bilder", means: "Den säger vad som hände och hur det blir nu. Ni är med och gör den." },
    child: { term: "din berättelse med bilder", means: "Den säger vad som hände och hur det blir nu." }
  },
  "network-meeting": {
    professional: { term: "nätverksmöte", means: "Familj, nätverk och yrkespersoner möts om oron, det som fungerar och planen." },
    family: { term: "vi sätter oss ner", means: "Ni, era egna och vi träffas och pratar." },
    child: { term: "vi träffas och pratar", means: "Du, dina egna och vi sitter ner och pratar." }
  }
} satisfies Entries<"plan">
