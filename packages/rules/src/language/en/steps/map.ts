import type { Vocabulary } from "@omringd/core"

export const map = {
  HarmRecorded: {
    professional: "{by} recorded harm to {children}, and its impact.",
    family: "What happened to {children}, and what it did to them, was written down.",
    child: "What happened to {children} was put on paper."
  },
  ComplicationNamed: {
    professional: "{by} named a complicating factor.",
    family: "{by} named something that makes it harder.",
    child: "{by} said what makes it harder."
  },
  StrengthNamed: {
    professional: "{by} named a strength of {of}.",
    family: "{by} named something good about {of}.",
    child: "{by} said something good about {of}."
  },
  ExistingSafetyShown: {
    professional: "{shownBy} showed existing safety on {on}, while the danger {during} was present.",
    family: "On {on} there was danger, and {shownBy} kept the children safe.",
    child: "On {on} there was danger. {shownBy} kept the children safe then."
  },
  ChildHeard: {
    professional: "{child} was heard, in their own words.",
    family: "{child} had a say. The words were kept as they were said.",
    child: "We listened to {child}."
  },
  ChildNotHeard: {
    professional: "{child} was not heard; {by} recorded the reason.",
    family: "{child} did not have a say yet. {by} wrote down why.",
    child: "We did not hear from {child} yet. {by} wrote down why."
  },
  DangerStated: {
    professional: "{contributors} made the danger statement {danger} for {children}.",
    family: "{contributors} said what they fear for {children} if nothing changes: {danger}.",
    child: "{contributors} said what they are afraid of."
  },
  GoalSet: {
    professional: "{by} set the safety goal {goal} for the danger {danger}.",
    family: "{by} said what it looks like when it is well: {goal}.",
    child: "{by} said how it is when it is good."
  },
  BottomLineSet: {
    professional: "{by} set the bottom line {line} for the danger {dangers}.",
    family: "{by} said what must be sure for {children} at all times: {line}.",
    child: "{by} said what must always be sure for {children}."
  },
  WithdrawalAgreed: {
    professional: "{by} agreed the criterion for withdrawal; {acknowledgedBy} said to know it.",
    family: "{by} said when it is safe enough for us to leave. These people know it: {acknowledgedBy}.",
    child: "{by} said when we will leave again."
  },
  Scaled: {
    professional: "{rater} scaled the danger {danger} at {value}.",
    family: "{rater} gave a {value}, from 0 to 10, for {danger}.",
    child: "{rater} gave it a {value}, from 0 to 10."
  },
  ViewAdded: {
    professional: "{of} added a view of their own to an earlier step.",
    family: "{of} added how they see it.",
    child: "{of} said how they see it."
  },
  JudgementReviewed: {
    professional: "{by} reviewed an earlier judgement.",
    family: "{by} looked again at what was thought before.",
    child: "{by} thought again about what was said before."
  },
  StepCorrected: {
    professional: "{by} corrected an earlier step; what was recorded stays readable.",
    family: "Something was written down wrong. {by} put it right.",
    child: "{by} put a mistake right."
  },
  WhatSettled: {
    professional: "{by} settled the WHAT: dangers, safety goals, bottom lines and withdrawal are known to {acknowledgedBy}.",
    family: "{by} put together all that has to change. Everyone knows it: {acknowledgedBy}.",
    child: "{by} said what has to change."
  }
} satisfies Partial<Vocabulary["steps"]>
