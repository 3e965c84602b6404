/** Who raised a signal is named to professionals only: a family reads that there is a worry, not from whom it came. */
import type { Vocabulary } from "@omringd/core"

export const beginning = {
  SignalReceived: {
    professional: "{from} raised a signal with the services.",
    family: "Someone told the services about a worry.",
    child: "Someone was worried and said so."
  },
  SignalAnswered: {
    professional: "{by} answered the signal.",
    family: "{by} gave an answer to the person who was worried.",
    child: "{by} gave an answer to the one who was worried."
  },
  TrajectoryOpened: {
    professional: "{by} opened the trajectory for {children}; {holder} holds the public mandate.",
    family: "{by} came to help {children} be safe and well, and said why.",
    child: "{by} came to help, and said why."
  },
  ChildJoined: {
    professional: "{child} is part of the trajectory.",
    family: "{child} is part of this too.",
    child: "{child} is part of this too."
  },
  PersonJoined: {
    professional: "{person} joined the trajectory.",
    family: "{person} became part of this.",
    child: "{person} became part of this."
  },
  PersonLeft: {
    professional: "{person} left the trajectory.",
    family: "{person} stopped being part of this.",
    child: "{person} stopped doing this with us."
  },
  ReasonExplained: {
    professional: "{by} explained to {to} why the services are involved and to what end.",
    family: "{by} told {to} why we are here and what we hope to reach.",
    child: "{by} told {to} why we come."
  },
  ExpectationsShared: {
    professional: "{of} shared what they expect of the others.",
    family: "{of} said what they hope for, and what they do not want.",
    child: "{of} said what they hope for."
  },
  RolesAgreed: {
    professional: "{by} agreed the division of roles with {with}.",
    family: "{by} went over who does what with {with}.",
    child: "{by} told {with} who does what."
  },
  CoordinatorNamed: {
    professional: "{by} named {coordinator} as the family's one coordinator.",
    family: "{coordinator} became the one person the family can always turn to.",
    child: "{coordinator} became the one you can always ask."
  },
  SpokespersonNamed: {
    professional: "{by} named {person} as spokesperson for {child}.",
    family: "{by} asked {person} to speak for {child}.",
    child: "{by} asked {person} to speak for {child}."
  },
  ConsentGiven: {
    professional: "{of} gave consent.",
    family: "{of} said yes to what was asked.",
    child: "{of} said yes."
  },
  ConsentWithdrawn: {
    professional: "A consent was withdrawn; {by} recorded it.",
    family: "Someone took back an earlier yes. {by} wrote it down.",
    child: "Someone said yes before, and now said no."
  }
} satisfies Partial<Vocabulary["steps"]>
