import type { Vocabulary } from "@omringd/core"

export const map = {
  HarmRecorded: {
    professional: "{by} dokumenterade skada som drabbat {children} och vad den har lett till.",
    family: "Det skrevs ner vad som har hänt {children} och vad det ledde till.",
    child: "Det skrevs ner vad som har hänt {children}."
  },
  ComplicationNamed: {
    professional: "{by} lyfte en försvårande omständighet.",
    family: "{by} sa vad som gör det svårare.",
    child: "{by} sa vad som gör det svårt."
  },
  StrengthNamed: {
    professional: "{by} lyfte en styrka hos {of}.",
    family: "{by} berättade om något som är bra med {of}.",
    child: "{by} sa något bra om {of}."
  },
  ExistingSafetyShown: {
    professional: "{shownBy} visade befintlig säkerhet {on}, medan faran {during} fanns.",
    family: "Den {on} var det farligt, och då såg {shownBy} till att barnen var trygga.",
    child: "Den {on} var det farligt, och {shownBy} tog hand om er."
  },
  ChildHeard: {
    professional: "{child} kom till tals, med egna ord.",
    family: "{child} fick säga sitt, och orden står som de sades.",
    child: "{child} fick säga sitt, och vi hörde på."
  },
  ChildNotHeard: {
    professional: "{child} kom inte till tals; {by} antecknade skälet.",
    family: "Vi fick inte höra {child} den här gången, och {by} skrev ner varför.",
    child: "Vi hörde inte {child} den här gången, och {by} skrev ner varför."
  },
  DangerStated: {
    professional: "{by} skrev ner farobeskrivningen {danger} för {children}; {contributors} bidrog.",
    family: "{contributors} sa vad som kan hända {children} om inget ändras: {danger}.",
    child: "{contributors} sa vad vi är rädda för."
  },
  GoalSet: {
    professional: "{by} formulerade säkerhetsmålet {goal} för {danger}.",
    family: "{by} sa hur det ser ut när det är bra: {goal}.",
    child: "{by} sa hur det är när det är bra."
  },
  BottomLineSet: {
    professional: "{by} satte minimikravet {line} för {dangers}.",
    family: "{by} sa vad som alltid måste vara säkert för {children}: {line}.",
    child: "{by} sa vad som alltid måste gälla för {children}."
  },
  WithdrawalAgreed: {
    professional: "{by} klargjorde när det är tillräckligt tryggt för att avsluta; det bekräftades av {acknowledgedBy}.",
    family: "{by} sa när det är tryggt nog för att ni ska klara er utan oss.",
    child: "{by} sa när vi kan sluta komma."
  },
  Scaled: {
    professional: "{rater} satte {value} på skalfrågan om {danger}.",
    family: "{rater} satte siffran {value}, mellan 0 och 10, på {danger}.",
    child: "{rater} gav det en siffra mellan 0 och 10: {value}."
  },
  ViewAdded: {
    professional: "{of} lade till sin syn på ett tidigare steg.",
    family: "{of} lade till sin egen syn på det som står.",
    child: "{of} sa hur det var, med egna ord."
  },
  JudgementReviewed: {
    professional: "{by} omprövade en tidigare bedömning.",
    family: "{by} tänkte igenom en gång till det som sades förut.",
    child: "{by} tänkte en gång till på det som sades förut."
  },
  StepCorrected: {
    professional: "{by} rättade ett tidigare steg; det som stod går fortfarande att läsa.",
    family: "{by} rättade något som hade blivit fel.",
    child: "{by} rättade något som blev fel."
  },
  WhatSettled: {
    professional: "{by} fastställde VAD som måste förändras; det bekräftades av {acknowledgedBy}.",
    family: "{acknowledgedBy} fick klart för sig allt som måste bli annorlunda.",
    child: "{by} sa vad som måste bli bättre."
  }
} satisfies Partial<Vocabulary["steps"]>
