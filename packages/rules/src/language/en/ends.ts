import type { Vocabulary } from "@omringd/core"

export const ends = {
  "let-go": {
    professional: "because the network carries the safety plan itself",
    family: "because the people around the family keep the plan going",
    child: "because the people around you can do it without us"
  },
  moved: {
    professional: "because of a move out of the area",
    family: "because of a move to another place",
    child: "because of a move to another place"
  },
  "of-age": {
    professional: "because of coming of age",
    family: "because a child has grown up",
    child: "because a child has grown up"
  },
  "court-ended": {
    professional: "because the court ended its measure",
    family: "because the judge said that it can stop",
    child: "because the judge said that it can stop"
  },
  "no-return": {
    professional: "because there will be no return home",
    family: "because the child will keep living somewhere else",
    child: "because the other home is where the child will stay"
  },
  "not-needed": {
    professional: "because involvement is not needed",
    family: "because our help is not needed",
    child: "because our help is not needed"
  }
} satisfies Vocabulary["ends"]
