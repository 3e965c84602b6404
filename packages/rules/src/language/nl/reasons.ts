/** Why a step was not taken. Each text can hold the names that its reason has. */
import type { Vocabulary } from "@omringd/core"

export const reasons = {
  Malformed: {
    professional: "De stap is niet goed ingevuld: {faults}.",
    family: "Er is iets niet goed ingevuld: {faults}.",
    child: "Er staat iets niet goed."
  },
  WrongPhase: {
    professional: "Deze stap kan niet in deze fase ({phase}). Wel in: {possibleFrom}.",
    family: "Dit kan nu niet. Waar we nu zijn: {phase}. Wanneer het wel kan: {possibleFrom}.",
    child: "Dat kan nu niet. Zo ver zijn we: {phase}."
  },
  NotInIt: {
    professional: "{by} is niet betrokken bij dit traject.",
    family: "{by} doet hier niet mee.",
    child: "{by} doet hier niet mee."
  },
  OtherMandate: {
    professional: "{by} ({role}) heeft niet het mandaat voor: {mandate}. Wie dat wel heeft: {heldBy}.",
    family: "{by} kan dit niet doen: {mandate}. Wie dat wel kan: {heldBy}.",
    child: "Dat mag {by} niet doen. Wie dat wel mag: {heldBy}."
  },
  UnknownReference: {
    professional: "{path} verwijst naar {reference}, en dat is onbekend in dit traject.",
    family: "Dit kennen we nog niet: {reference}.",
    child: "Dit kennen we nog niet: {reference}."
  },
  ReferenceInUse: {
    professional: "{path} gebruikt {reference}, en dat is al in gebruik in dit traject.",
    family: "Deze naam is al gebruikt: {reference}.",
    child: "Deze naam is er al: {reference}."
  },
  Misfit: {
    professional: "De stap past niet in het traject. {misfit}",
    family: "Dit past niet. {misfit}",
    child: "Dit past niet. {misfit}"
  },
  IdTaken: {
    professional: "Onder {id} is al een andere stap genomen, met nummer {number}.",
    family: "Onder dit nummer is al iets anders opgeschreven: {number}.",
    child: "Bij dit nummer staat al iets anders: {number}."
  },
  RecordedBeforeItHappened: {
    professional: "De stap is genoteerd op {recordedAt}, vóór hij plaatsvond op {at}.",
    family: "Dit is opgeschreven op {recordedAt}, nog voor het gebeurde: {at}.",
    child: "Dit stond er al voor het zo was."
  },
  UnfitPack: {
    professional: "Deze praktijk is niet goed opgezet. {problem}",
    family: "We kunnen dit nu nog niet opschrijven: er zit een fout in ons systeem. Die lossen we op.",
    child: "Er is iets mis in onze computer. Dat maken we eerst in orde."
  },
  Unmet: {
    professional: "Er is eerst nog iets nodig. {need}",
    family: "Er moet eerst nog iets gebeuren. {need}",
    child: "Er moet eerst nog iets anders. {need}"
  }
} satisfies Vocabulary["reasons"]
