import type { Vocabulary } from "@omringd/core"

export const dialogue = {
  FeedbackAsked: {
    professional: "{by} bad {of} om återkoppling.",
    family: "{by} frågade {of} hur det är att vi kommer.",
    child: "{by} frågade {of} hur det är att vi kommer."
  },
  FeedbackGiven: {
    professional: "{of} gav återkoppling.",
    family: "{of} sa vad vi gör bra och vad vi kan göra bättre.",
    child: "{of} sa vad vi gör bra och vad som är fel."
  },
  FeedbackAnswered: {
    professional: "{by} besvarade återkopplingen: vad som ändrades, eller varför inte.",
    family: "{by} sa vad vi ändrar på, eller varför inte.",
    child: "{by} sa vad vi ändrar på, eller varför inte."
  },
  DifferenceRaised: {
    professional: "{by} lyfte en skillnad i synsätt mellan {between}.",
    family: "{by} sa att {between} inte ser det på samma sätt.",
    child: "{by} sa att {between} inte tycker lika."
  },
  DifferenceDiscussed: {
    professional: "{with} diskuterade skillnaden i synsätt.",
    family: "{with} pratade om det som man ser olika på.",
    child: "{with} pratade om det man inte tycker lika om."
  },
  StepExplained: {
    professional: "{by} förklarade för {to} varför ett steg togs.",
    family: "{by} berättade för {to} varför något gjordes.",
    child: "{by} sa till {to} varför vi gjorde så."
  },
  SuccessCelebrated: {
    professional: "En framgång firades med {with}.",
    family: "Något gick bra, och {with} firade det.",
    child: "Något gick bra, och {with} firade det."
  },
  MatchAsked: {
    professional: "{of} svarade på om samarbetet med {worker} fungerar.",
    family: "{of} sa om det känns rätt med {worker}.",
    child: "{of} sa om det känns bra med {worker}."
  },
  ReviewHeld: {
    professional: "En uppföljning hölls med {present}.",
    family: "{present} såg tillbaka på hur det har gått, och framåt.",
    child: "{present} pratade om hur det har gått."
  },
  Deviated: {
    professional: "{by} gjorde tills vidare avsteg från regeln {rule} och angav skälet.",
    family: "{by} lät något vänta, och skrev ner varför.",
    child: "{by} lät något vänta, och sa varför."
  }
} satisfies Partial<Vocabulary["steps"]>
