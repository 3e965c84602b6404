import type { Vocabulary } from "@omringd/core"

export const safety = {
  SafetyJudged: {
    professional: "{by} beoordeelde hoe veilig {child} nu is.",
    family: "{by} zei hoe veilig {child} nu is, en waarom.",
    child: "{by} zei hoe veilig {child} nu is, en waarom."
  },
  ImmediatePlanMade: {
    professional: "Voor {children} werden onmiddellijke veiligheidsafspraken gemaakt, geldig tot {until}, met akkoord van {agreedBy}.",
    family: "Met {agreedBy} spraken we af hoe het tot {until} veilig blijft voor {children}.",
    child: "Er kwam een plan om het nu veilig te houden."
  },
  ImmediatePlanReviewed: {
    professional: "De onmiddellijke veiligheidsafspraken {plan} werden opnieuw bekeken.",
    family: "We keken samen hoe het loopt met het plan voor deze dagen.",
    child: "We keken of het plan voor deze dagen werkt."
  },
  ImmediatePlanEnded: {
    professional: "De onmiddellijke veiligheidsafspraken {plan} eindigden.",
    family: "Het plan voor die dagen hield op.",
    child: "Het plan voor die dagen hield op."
  },
  ChildPlaced: {
    professional: "{by} besliste tot een tijdelijke plaatsing van {child}.",
    family: "{child} ging een tijd ergens anders wonen, en {by} besliste dat.",
    child: "{child} ging een tijd ergens anders wonen."
  },
  ChildReturned: {
    professional: "{by} beëindigde de plaatsing van {child}, die bij {to} ging wonen.",
    family: "Na een tijd ergens anders kwam {child} bij {to} wonen.",
    child: "De tijd ergens anders was om, en {child} kwam bij {to} wonen."
  }
} satisfies Partial<Vocabulary["steps"]>
