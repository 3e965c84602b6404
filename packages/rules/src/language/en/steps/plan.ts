import type { Vocabulary } from "@omringd/core"

export const plan = {
  FamilyAskedForPlan: {
    professional: "{by} asked {asked} to make a safety plan of their own first.",
    family: "{by} asked {asked} to make a plan in their own way first.",
    child: "{by} asked {asked} to make a plan."
  },
  PlanDrafted: {
    professional: "{authors} drafted a version of the safety plan.",
    family: "{authors} wrote down how they will do it.",
    child: "{authors} wrote a plan."
  },
  PlanAgreed: {
    professional: "{agreedBy} agreed to the safety plan as it stood.",
    family: "{agreedBy} said yes to the plan.",
    child: "{agreedBy} said yes to the plan."
  },
  PlanAccepted: {
    professional: "{by} accepted the safety plan: it answers the safety goals and bottom lines.",
    family: "{by} said that the plan is good enough to try.",
    child: "{by} said: this plan is good, now we try it."
  },
  PlanDelivered: {
    professional: "{by} delivered the current safety plan to {to}.",
    family: "{by} gave the plan to {to}.",
    child: "{by} gave the plan to {to}."
  },
  PlanRuleTested: {
    professional: "{by} recorded how the plan rule {rule} fared when it was tested.",
    family: "{by} told how it went with this part of the plan: {rule}.",
    child: "{by} told how it went with a part of the plan."
  },
  PlanReconvened: {
    professional: "{present} reconvened to revise the safety plan.",
    family: "{present} came together again to change the plan.",
    child: "{present} sat down again to make the plan better."
  },
  SupportOffered: {
    professional: "{by} offered support to {for}: {options}.",
    family: "{by} told {for} what help there is: {options}.",
    child: "{by} told {for} what help there is."
  },
  SupportChosen: {
    professional: "{by} chose the support {option}.",
    family: "{by} chose this help: {option}.",
    child: "{by} chose this help: {option}."
  },
  SupportEnded: {
    professional: "{by} recorded the end of a support.",
    family: "One kind of help came to an end.",
    child: "One kind of help stopped."
  },
  StoryMade: {
    professional: "{madeWith} made a words and pictures story for {children}.",
    family: "{madeWith} made a story in words and drawings for {children}.",
    child: "{madeWith} made a story for {children}."
  },
  StoryTold: {
    professional: "{by} told the words and pictures story to {to}.",
    family: "{by} told {to} the story of what happened and what we all do now.",
    child: "{by} told {to} the story."
  }
} satisfies Partial<Vocabulary["steps"]>
