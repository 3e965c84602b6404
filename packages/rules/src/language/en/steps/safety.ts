import type { Vocabulary } from "@omringd/core"

export const safety = {
  SafetyJudged: {
    professional: "{by} judged how safe {child} is now, and gave the grounds.",
    family: "{by} said how safe {child} is right now, and why.",
    child: "{by} said how safe {child} is now, and why."
  },
  ImmediatePlanMade: {
    professional: "{by} recorded an immediate safety plan for {children}, agreed by {agreedBy}, until {until}.",
    family: "{agreedBy} agreed how {children} will be safe until {until}.",
    child: "{agreedBy} agreed how {children} will be safe until {until}."
  },
  ImmediatePlanReviewed: {
    professional: "{by} reviewed the immediate safety plan.",
    family: "{by} looked at how the plan for these days is going.",
    child: "{by} looked at how the plan for these days is going."
  },
  ImmediatePlanEnded: {
    professional: "{by} ended the immediate safety plan.",
    family: "The plan for these days came to an end.",
    child: "The plan for these days came to an end."
  },
  ChildPlaced: {
    professional: "{by} placed {child} away from home for the time being.",
    family: "{by} decided that {child} would live somewhere else for a while.",
    child: "{child} went to live somewhere else for a while. {by} decided that."
  },
  ChildReturned: {
    professional: "{by} ended the placement of {child}, who went to live with {to}.",
    family: "The time away from home was over. {child} came to live with {to}.",
    child: "The time away was over. {child} came to live with {to}."
  }
} satisfies Partial<Vocabulary["steps"]>
