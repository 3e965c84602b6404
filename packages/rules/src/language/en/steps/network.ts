import type { Vocabulary } from "@omringd/core"

export const network = {
  RelativeFound: {
    professional: "{by} found {person} as someone around the children.",
    family: "{by} thought of {person}, who could be there for the children.",
    child: "{by} thought of {person}."
  },
  NetworkPersonAsked: {
    professional: "{by} asked {person} to join the network.",
    family: "{by} asked {person} to help.",
    child: "{by} asked {person} to help."
  },
  NetworkPersonInformed: {
    professional: "{by} informed {person} of the danger {of}.",
    family: "{by} told {person} what we are worried about.",
    child: "{by} told {person} what we are worried about."
  },
  NetworkPersonCommitted: {
    professional: "{person} committed to a part in the safety network.",
    family: "{person} promised to help, and said how.",
    child: "{person} promised to help."
  },
  LastingAdultCommitted: {
    professional: "{adult} committed to be a lasting adult for {child}.",
    family: "{adult} promised to stay in the life of {child}, whatever happens.",
    child: "{adult} promised to always be there for {child}."
  },
  NetworkMeetingCalled: {
    professional: "A network meeting was called for {on} with {invited}.",
    family: "On {on} everyone was asked around the table: {invited}.",
    child: "We chose a day to sit together and talk: {on}."
  },
  NetworkMeetingHeld: {
    professional: "{present} held a network meeting.",
    family: "{present} sat down together and talked.",
    child: "{present} sat down and talked."
  },
  ChairNamed: {
    professional: "{by} named {chair} as chair of the network.",
    family: "{chair} became the one who calls everyone together.",
    child: "{chair} became the one who calls us all together."
  },
  SafePersonChosen: {
    professional: "{child} chose {person} as safe person in the network.",
    family: "{child} chose {person} to go to when something is wrong.",
    child: "{child} chose {person} to go to when something is wrong."
  }
} satisfies Partial<Vocabulary["steps"]>
