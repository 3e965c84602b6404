import type { Vocabulary } from "@omringd/core"

export const dialogue = {
  FeedbackAsked: {
    professional: "{by} vroeg {of} om feedback.",
    family: "{by} vroeg aan {of} hoe het is dat wij komen.",
    child: "{by} vroeg aan {of} hoe het is dat wij komen."
  },
  FeedbackGiven: {
    professional: "{of} gaf feedback.",
    family: "{of} vertelde ons hoe het is dat wij komen.",
    child: "{of} zei wat wij goed doen en wat niet."
  },
  FeedbackAnswered: {
    professional: "{by} beantwoordde de feedback {feedback}: wat er veranderde, of waarom niet.",
    family: "{by} vertelde wat we nu anders doen, of waarom niet.",
    child: "{by} zei wat we nu anders doen, of waarom niet."
  },
  DifferenceRaised: {
    professional: "{by} benoemde een verschil in visie tussen {between}.",
    family: "{by} zei dat niet iedereen het hetzelfde ziet: {between}.",
    child: "{by} zei dat we het niet eens zijn."
  },
  DifferenceDiscussed: {
    professional: "Het verschil in visie {difference} werd besproken met {with}.",
    family: "Er werd gepraat over wat niet iedereen hetzelfde ziet, met {with}.",
    child: "We spraken over wat we anders zien."
  },
  StepExplained: {
    professional: "{by} legde stap {of} uit aan {to}.",
    family: "{by} vertelde {to} waarom we iets deden.",
    child: "{by} zei aan {to} waarom we iets deden."
  },
  SuccessCelebrated: {
    professional: "Een succes werd gevierd met {with}.",
    family: "Er ging iets goed, en dat vierden we met {with}.",
    child: "Er ging iets goed, en dat was feest."
  },
  MatchAsked: {
    professional: "Aan {of} werd gevraagd of er een klik is met {worker}.",
    family: "{of} kreeg de vraag of het klikt met {worker}.",
    child: "{of} kreeg de vraag of het klikt met {worker}."
  },
  ReviewHeld: {
    professional: "Er was een evaluatie met {present}: wat er bewoog, of de diensten nog nodig zijn, en wat de volgende stap is.",
    family: "We keken samen terug en vooruit, met {present}.",
    child: "We keken samen hoe het gaat en wat er nu komt."
  },
  Deviated: {
    professional: "{by} week met een reden af van de regel {rule}.",
    family: "{by} liet iets even opzij, en schreef op waarom.",
    child: "{by} zei waarom we iets nu even niet doen."
  }
} satisfies Partial<Vocabulary["steps"]>
