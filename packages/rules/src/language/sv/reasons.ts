/** Why a step was not taken. `{need}` and `{misfit}` are whole sentences; the other names are what the reason itself holds. */
import type { Vocabulary } from "@omringd/core"

export const reasons = {
  Malformed: {
    professional: "Uppgifterna är ofullständiga eller felaktiga: {faults}.",
    family: "Något fattas eller blev fel skrivet: {faults}.",
    child: "Något fattas eller blev fel."
  },
  WrongPhase: {
    professional: "Steget är inte möjligt i den här fasen ({phase}). Det är möjligt i: {possibleFrom}.",
    family: "Det går inte just nu: {phase}. Det går när {possibleFrom}.",
    child: "Det går inte just nu. Det går när {possibleFrom}."
  },
  NotInIt: {
    professional: "{by} deltar inte i ärendet.",
    family: "{by} är inte med i det här.",
    child: "{by} är inte med i det här."
  },
  OtherMandate: {
    professional: "{by} är {role} och har inte mandat {mandate}. Det mandatet har: {heldBy}.",
    family: "{by} är här som {role}. Uppgiften {mandate} ligger hos någon annan: {heldBy}.",
    child: "Det är inte {by} som ska göra det här. Den som kan göra det: {heldBy}."
  },
  UnknownReference: {
    professional: "{path} hänvisar till {reference}, som inte finns i ärendet.",
    family: "Det här känner vi inte till än: {reference}.",
    child: "Det här vet vi inte än: {reference}."
  },
  ReferenceInUse: {
    professional: "{path} anger {reference}, som redan används i ärendet.",
    family: "Det här namnet finns redan: {reference}.",
    child: "Det här namnet finns redan: {reference}."
  },
  Misfit: {
    professional: "Steget går inte ihop med ärendet. {misfit}",
    family: "Det går inte ihop. {misfit}",
    child: "Det går inte ihop. {misfit}"
  },
  IdTaken: {
    professional: "Beteckningen {id} används redan för ett annat steg, nummer {number}.",
    family: "Numret hör redan till något annat: {number}.",
    child: "Det numret finns redan: {number}."
  },
  RecordedBeforeItHappened: {
    professional: "Steget antecknades {recordedAt}, innan det hände ({at}).",
    family: "Det skrevs in {recordedAt}, men det hände först {at}.",
    child: "Det skrevs in innan det hände."
  },
  UnfitPack: {
    professional: "Arbetssättet är inte rätt uppsatt. {problem}",
    family: "Vi kan inte skriva ner det än: något är fel i vårt system. Det rättas till.",
    child: "Något är fel i vår dator. Vi lagar det först."
  },
  Unmet: {
    professional: "Ett behov är ännu inte tillgodosett. {need}",
    family: "Något annat behöver göras först. {need}",
    child: "Något annat kommer först. {need}"
  }
} satisfies Vocabulary["reasons"]
