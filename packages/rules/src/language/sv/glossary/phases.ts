import type { Meanings } from "../../glossary.ts"

export const phases = {
  NotStarted: {
    professional: "Ingen orosanmälan har kommit in och inget ärende finns.",
    family: "Inget har hänt än, och vi har inte kommit.",
    child: "Vi har inte kommit än."
  },
  Signalled: {
    professional: "En orosanmälan har kommit in och väntar på svar från den som har det offentliga mandatet.",
    family: "Någon har berättat om en oro. Vi ska säga vad vi gör.",
    child: "Någon är orolig och har sagt det. Vi tänker på vad vi ska göra."
  },
  Answered: {
    professional: "Orosanmälan är besvarad och inget ärende inleddes.",
    family: "Vi har svarat på oron, och vi kommer inte hem till er.",
    child: "Vi har svarat. Vi kommer inte."
  },
  Exploring: {
    professional: "Tillsammans kartlägger vi vad som oroar och vad som fungerar, tills VAD är fastställt.",
    family: "Vi lyssnar på er och tar reda på ihop vad som måste ändras.",
    child: "Vi lyssnar på dig och ser vad som är bra och inte."
  },
  Planning: {
    professional: "VAD är fastställt; familj och nätverk söker HUR och skriver säkerhetsplanen.",
    family: "Vi vet vad som måste ändras. Nu gör ni er plan.",
    child: "Ni gör en plan med era egna."
  },
  Testing: {
    professional: "Säkerhetsplanen är godkänd; varje överenskommelse prövas på riktigt och görs om vid behov.",
    family: "Ni gör det som står i planen, och vi ser ihop om det fungerar.",
    child: "Ni gör som i planen. Vi ser om det går bra."
  },
  LettingGo: {
    professional: "Nätverket bär säkerhetsplanen självt och insatsen trappas ner.",
    family: "Ni gör det med era egna nu. Vi kommer allt mer sällan.",
    child: "Ni gör det själva. Vi kommer inte så ofta."
  },
  Closed: {
    professional: "Insatsen är avslutad; planen och nätverket består, och ärendet kan återupptas.",
    family: "Vi har slutat komma. Er plan och era egna finns kvar.",
    child: "Vi har slutat komma. Dina egna finns kvar."
  }
} satisfies Meanings["phases"]
