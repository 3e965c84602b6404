import type { Vocabulary } from "@omringd/core"

export const roles = {
  child: {
    professional: "child",
    family: "child",
    child: "child"
  },
  parent: {
    professional: "parent",
    family: "parent",
    child: "parent"
  },
  "network-person": {
    professional: "network person",
    family: "relative, friend or neighbour",
    child: "someone close to your family"
  },
  consultant: {
    professional: "consultant of the public service",
    family: "person who decides for the public service what must change",
    child: "person who says what has to change"
  },
  "care-worker": {
    professional: "care worker",
    family: "care worker",
    child: "helper"
  },
  "trusted-person": {
    professional: "statutory trusted person",
    family: "person you trust, who stands beside you",
    child: "grown-up you trust"
  },
  referrer: {
    professional: "referrer",
    family: "person who told the services about the worry",
    child: "person who was worried and said so"
  },
  prosecutor: {
    professional: "public prosecutor",
    family: "prosecutor: the person who can ask the judge to look at it",
    child: "person who can go to the judge"
  },
  judge: {
    professional: "judge of the youth court",
    family: "judge",
    child: "judge"
  }
} satisfies Vocabulary["roles"]
