import type { Vocabulary } from "@omringd/core"

export const mandate = {
  NecessityAsked: {
    professional: "{by} asked the public service to decide whether there is societal necessity.",
    family: "{by} asked if help has to be there, even when not everyone wants it.",
    child: "{by} asked if there has to be help."
  },
  NecessityDecided: {
    professional: "{deciders} decided on societal necessity and gave their grounds.",
    family: "{deciders} decided if help has to be there, and said why.",
    child: "{deciders} decided if there has to be help, and said why."
  },
  CourtSeized: {
    professional: "{by} brought the matter before the court.",
    family: "{by} asked the judge to look at it.",
    child: "{by} asked the judge to look at it."
  },
  CourtDecided: {
    professional: "{by} decided on a court measure for {children}.",
    family: "The judge decided what has to happen for {children}.",
    child: "The judge said what has to happen for {children}."
  },
  TrackEnded: {
    professional: "{by} recorded that the necessity or the court measure ended; help can go on voluntarily.",
    family: "From that day on nobody had to have help any more. More help was a free choice.",
    child: "Help became something your family can choose again."
  }
} satisfies Partial<Vocabulary["steps"]>
