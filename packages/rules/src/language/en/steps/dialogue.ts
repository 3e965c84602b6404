import type { Vocabulary } from "@omringd/core"

export const dialogue = {
  FeedbackAsked: {
    professional: "{by} asked {of} for feedback.",
    family: "{by} asked {of} how it goes with us.",
    child: "{by} asked {of} how it goes with us."
  },
  FeedbackGiven: {
    professional: "{of} gave feedback.",
    family: "{of} told us how it goes with us.",
    child: "{of} said what is good and what is not."
  },
  FeedbackAnswered: {
    professional: "{by} answered the feedback: what changed, or why not.",
    family: "{by} said what we will do another way, or why not.",
    child: "{by} said what we do with those words."
  },
  DifferenceRaised: {
    professional: "{by} raised a difference of view between {between}.",
    family: "{by} said that these people do not see it the same way: {between}.",
    child: "{by} said who does not think the same."
  },
  DifferenceDiscussed: {
    professional: "{with} discussed their difference of view.",
    family: "{with} talked about what they do not see the same way.",
    child: "{with} talked about what they do not see the same way."
  },
  StepExplained: {
    professional: "{by} explained to {to} why a step was taken.",
    family: "{by} told {to} why something was done.",
    child: "{by} told {to} why we did something."
  },
  SuccessCelebrated: {
    professional: "{by} celebrated a success with {with}.",
    family: "Something went well, and {with} took time to enjoy it.",
    child: "Something went well. {with} took time to enjoy it."
  },
  MatchAsked: {
    professional: "{of} said whether there is a match with {worker}.",
    family: "{of} said if it clicks with {worker}.",
    child: "{of} said if it feels good to talk with {worker}."
  },
  ReviewHeld: {
    professional: "{present} held a review.",
    family: "{present} looked back together, and ahead.",
    child: "{present} looked at how it is going."
  },
  Deviated: {
    professional: "{by} deviated from the rule {rule} for now, with a reason.",
    family: "{by} left something out for now, and wrote down why.",
    child: "{by} left something out for now, and said why."
  }
} satisfies Partial<Vocabulary["steps"]>
