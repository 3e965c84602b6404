/** Why involvement ended, for a family as a whole or for one of its children: a phrase that follows what ended. */
import type { Vocabulary } from "@omringd/core"

export const ends = {
  "let-go": {
    professional: "därför att nätverket självt bär säkerhetsplanen",
    family: "därför att ni klarar det med dem som står er nära",
    child: "därför att ni klarar det utan oss"
  },
  moved: {
    professional: "därför att familjen eller barnet har flyttat",
    family: "därför att det blev en flytt",
    child: "därför att det blev en flytt"
  },
  "of-age": {
    professional: "därför att barnet har blivit myndigt",
    family: "därför att barnet är vuxet nu",
    child: "därför att barnet är vuxet nu"
  },
  "court-ended": {
    professional: "därför att domstolens åtgärd har upphört",
    family: "därför att det som domaren bestämde är slut",
    child: "därför att det som en domare sa är slut"
  },
  "no-return": {
    professional: "därför att barnet inte flyttar tillbaka hem",
    family: "därför att barnet ska fortsätta bo på ett annat ställe",
    child: "därför att barnet ska bo kvar på ett annat ställe"
  },
  "not-needed": {
    professional: "därför att insatsen inte behövs",
    family: "därför att vår hjälp inte behövs",
    child: "därför att vår hjälp inte behövs"
  }
} satisfies Vocabulary["ends"]
