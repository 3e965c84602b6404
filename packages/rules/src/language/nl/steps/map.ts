import type { Vocabulary } from "@omringd/core"

export const map = {
  HarmRecorded: {
    professional: "{by} formuleerde de schadeboodschap over {children}, met de impact ervan.",
    family: "Er werd opgeschreven wat er gebeurd is en wat dat deed met {children}.",
    child: "Er staat nu op papier wat er gebeurd is."
  },
  ComplicationNamed: {
    professional: "{by} benoemde een complicerende factor.",
    family: "{by} zei wat het moeilijker maakt.",
    child: "{by} zei wat het lastig maakt."
  },
  StrengthNamed: {
    professional: "{by} benoemde een kracht van {of}.",
    family: "{by} zei wat er goed gaat bij {of}.",
    child: "{by} zei wat er goed gaat bij {of}."
  },
  ExistingSafetyShown: {
    professional: "Op {on}, terwijl het gevaar {during} er was, werd bestaande veiligheid getoond door {shownBy}.",
    family: "Op {on} was er gevaar, en toen bleven de kinderen veilig dankzij {shownBy}.",
    child: "Toen er gevaar was, bleven de kinderen veilig dankzij {shownBy}."
  },
  ChildHeard: {
    professional: "{child} werd gehoord, in eigen woorden.",
    family: "Er werd geluisterd naar wat {child} te zeggen heeft.",
    child: "Er werd naar {child} geluisterd."
  },
  ChildNotHeard: {
    professional: "{child} werd niet gehoord; {by} noteerde de reden.",
    family: "{by} schreef op waarom {child} nog niets kon of wilde zeggen.",
    child: "{by} zei waarom {child} nog niets kon of wou zeggen."
  },
  DangerStated: {
    professional: "De gevaarsboodschap {danger} over {children} werd verwoord, met inbreng van {contributors}.",
    family: "Met {contributors} schreven we op waar we bang voor zijn als er niets verandert: {danger}.",
    child: "We zeiden waar we bang voor zijn."
  },
  GoalSet: {
    professional: "{by} formuleerde het veiligheidsdoel {goal} bij {danger}.",
    family: "{by} zei hoe het eruitziet als het goed is: {goal}.",
    child: "{by} zei hoe het is als het goed is."
  },
  BottomLineSet: {
    professional: "{by} stelde de bodemeis {line} bij {dangers}.",
    family: "{by} zei wat er altijd zeker moet zijn voor {children}: {line}.",
    child: "{by} zei wat er altijd zeker moet zijn."
  },
  WithdrawalAgreed: {
    professional: "{by} stemde met {acknowledgedBy} af wanneer het veilig genoeg is en de diensten loslaten.",
    family: "{by} sprak met {acknowledgedBy} af wanneer het veilig genoeg is en wij weer weggaan.",
    child: "{by} zei hoe het moet zijn voor wij weer gaan."
  },
  Scaled: {
    professional: "{rater} gaf op de schaalvraag bij {danger} een {value}.",
    family: "{rater} gaf een {value}, tussen 0 en 10, voor hoe het nu is: {danger}.",
    child: "{rater} gaf een {value}, van 0 tot 10."
  },
  ViewAdded: {
    professional: "{of} voegde een eigen kijk toe aan stap {to}.",
    family: "{of} schreef erbij hoe {of} het zelf ziet.",
    child: "{of} zei hoe {of} het zelf ziet."
  },
  JudgementReviewed: {
    professional: "{by} bekeek het oordeel in stap {of} opnieuw.",
    family: "{by} dacht opnieuw na over wat er vroeger gezegd was.",
    child: "{by} dacht nog eens na over wat er eerst gezegd was."
  },
  StepCorrected: {
    professional: "{by} corrigeerde stap {corrects}; wat er eerst stond, blijft leesbaar.",
    family: "{by} verbeterde iets wat fout was opgeschreven.",
    child: "{by} maakte iets goed wat fout stond."
  },
  WhatSettled: {
    professional: "{by} legde de WAT vast: gevaarsboodschappen, veiligheidsdoelen en bodemeisen zijn bekend bij {acknowledgedBy}.",
    family: "{by} zette op een rij wat er anders moet, zodat het duidelijk is voor {acknowledgedBy}.",
    child: "{by} zei wat er anders moet."
  }
} satisfies Partial<Vocabulary["steps"]>
