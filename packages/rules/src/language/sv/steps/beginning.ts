/** Who raised a signal is named to professionals only: a family reads that there is a worry, not from whom it came. */
import type { Vocabulary } from "@omringd/core"

export const beginning = {
  SignalReceived: {
    professional: "En orosanmälan kom in från {from}.",
    family: "Någon berättade att det finns en oro.",
    child: "Någon sa att allt inte är bra."
  },
  SignalAnswered: {
    professional: "{by} besvarade orosanmälan.",
    family: "{by} gav svar till den som var orolig.",
    child: "{by} gav svar till den som var orolig."
  },
  TrajectoryOpened: {
    professional: "{by} inledde ärendet för {children}; ansvarig socialsekreterare: {holder}.",
    family: "{by} sa att vi vill hjälpa till, och varför.",
    child: "{by} sa att vi vill hjälpa till, och varför."
  },
  ChildJoined: {
    professional: "{child} ingår i ärendet.",
    family: "{child} är också med.",
    child: "{child} är med också."
  },
  PersonJoined: {
    professional: "{person} kom med i ärendet.",
    family: "{person} kom med.",
    child: "{person} kom med."
  },
  PersonLeft: {
    professional: "{person} lämnade ärendet.",
    family: "Från den dagen var {person} inte längre med.",
    child: "Efter det var {person} inte med mer."
  },
  ReasonExplained: {
    professional: "{by} förklarade för {to} varför vi är inblandade och vad vi arbetar mot.",
    family: "{by} berättade för {to} varför vi är här och vart vi är på väg.",
    child: "{by} sa till {to} varför vi är här."
  },
  ExpectationsShared: {
    professional: "{of} berättade om sina förväntningar på de andra.",
    family: "{of} sa vad som är viktigt, och vad som inte får bli fel.",
    child: "{of} sa vad som är viktigt, och vad som inte är bra."
  },
  RolesAgreed: {
    professional: "{by} gick igenom rollfördelningen med {with}.",
    family: "{by} gick igenom vem som gör vad med {with}.",
    child: "{by} sa till {with} vem som gör vad."
  },
  CoordinatorNamed: {
    professional: "{coordinator} utsågs till familjens samordnare.",
    family: "{coordinator} blev den som håller ihop allt åt er.",
    child: "{coordinator} blev den som håller koll på allt."
  },
  SpokespersonNamed: {
    professional: "{person} utsågs till talesperson för {child}.",
    family: "{person} blev den som talar för {child}.",
    child: "{person} blev den som talar för {child}."
  },
  ConsentGiven: {
    professional: "{of} lämnade sitt samtycke.",
    family: "{of} sa ja till det vi frågade om.",
    child: "{of} sa ja till det vi bad om."
  },
  ConsentWithdrawn: {
    professional: "Ett samtycke återkallades; {by} antecknade det.",
    family: "Någon tog tillbaka sitt ja, och {by} skrev ner det.",
    child: "Ett ja blev ett nej. {by} skrev ner det."
  }
} satisfies Partial<Vocabulary["steps"]>
