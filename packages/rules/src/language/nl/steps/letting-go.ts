import type { Vocabulary } from "@omringd/core"

export const lettingGo = {
  CarriedByNetwork: {
    professional: "Het netwerk ({carriers}) nam het veiligheidsplan zelf in handen, met {chair} als netwerkvoorzitter; het loslaten begon.",
    family: "Jullie namen het plan zelf in handen: {carriers}. {chair} roept iedereen samen.",
    child: "Vanaf toen deden jullie het plan zelf: {carriers}. {chair} roept jullie samen."
  },
  InvolvementReduced: {
    professional: "{by} bouwde de betrokkenheid van de diensten af.",
    family: "{by} zei dat wij minder vaak komen of minder doen.",
    child: "{by} zei dat wij minder komen."
  },
  ChildLetGo: {
    professional: "{by} beëindigde de betrokkenheid voor {child}.",
    family: "{by} zei dat wij voor {child} niet meer komen.",
    child: "{by} zei dat wij voor {child} niet meer komen."
  },
  InvolvementEnded: {
    professional: "{by} beëindigde de betrokkenheid van de diensten en lichtte {told} in.",
    family: "We namen afscheid, en {by} vertelde dat aan {told}.",
    child: "We namen afscheid, en {by} zei dat aan {told}."
  },
  NetworkCheckedIn: {
    professional: "{person} ging na of het veiligheidsplan standhoudt.",
    family: "{person} keek hoe het met jullie plan gaat.",
    child: "{person} keek hoe het met het plan gaat."
  },
  TrajectoryReopened: {
    professional: "Het traject werd heropend met zijn voorgeschiedenis, met {holder} als consulent.",
    family: "We kwamen terug, met {holder}, en jullie hoefden niet alles opnieuw te vertellen.",
    child: "We kwamen terug, met {holder}."
  }
} satisfies Partial<Vocabulary["steps"]>
