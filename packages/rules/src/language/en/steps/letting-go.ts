import type { Vocabulary } from "@omringd/core"

export const lettingGo = {
  CarriedByNetwork: {
    professional: "{carriers} took the safety plan over as the network, with {chair} as chair; letting go began.",
    family: "{carriers} took the plan over. {chair} calls everyone together.",
    child: "{carriers} took the plan over. {chair} calls everyone together."
  },
  InvolvementReduced: {
    professional: "{by} reduced the services' involvement.",
    family: "{by} said that we will come less, or for less.",
    child: "{by} said that we will come less."
  },
  ChildLetGo: {
    professional: "{by} ended the involvement for {child}.",
    family: "{by} said that our part is over for {child}.",
    child: "{by} said that we will not come for {child} any more."
  },
  InvolvementEnded: {
    professional: "{by} ended the services' involvement; told: {told}.",
    family: "{by} told {told} that our part is over.",
    child: "{by} told {told} that we will not come any more."
  },
  NetworkCheckedIn: {
    professional: "{person} checked in on how the safety plan holds.",
    family: "{person} looked at how the plan is going.",
    child: "{person} asked how the plan is going."
  },
  TrajectoryReopened: {
    professional: "{by} reopened the trajectory with its history; {holder} holds the public mandate.",
    family: "{by} came back to help. What was told before does not have to be told again.",
    child: "{by} came back to help."
  }
} satisfies Partial<Vocabulary["steps"]>
