import type { Vocabulary } from "@omringd/core"

export const beginning = {
  // Who raised it is for professionals only.
  SignalReceived: {
    professional: "{from} gaf een signaal van verontrusting.",
    family: "Iemand zei ons dat er zorgen zijn over de kinderen.",
    child: "Iemand zei dat er zorgen zijn."
  },
  SignalAnswered: {
    professional: "{by} beantwoordde het signaal {signal}.",
    family: "{by} gaf antwoord aan wie de zorgen had gemeld.",
    child: "{by} gaf antwoord op de zorgen."
  },
  TrajectoryOpened: {
    professional: "Het traject voor {children} werd geopend, met {holder} als consulent.",
    family: "{holder} kwam naar jullie toe omdat er zorgen zijn over {children}.",
    child: "{holder} kwam erbij om te zien of iedereen veilig is."
  },
  ChildJoined: {
    professional: "{child} maakt deel uit van het traject.",
    family: "{child} hoort erbij, en alles wat we beloven geldt ook voor {child}.",
    child: "{child} hoort er ook bij."
  },
  PersonJoined: {
    professional: "{person} werd betrokken bij het traject.",
    family: "{person} kwam erbij om mee te doen.",
    child: "{person} kwam erbij om mee te doen."
  },
  PersonLeft: {
    professional: "{person} was vanaf toen niet meer betrokken bij het traject.",
    family: "{person} deed vanaf toen niet meer mee.",
    child: "{person} was er vanaf toen niet meer bij."
  },
  ReasonExplained: {
    professional: "{by} legde aan {to} uit waarom de diensten betrokken zijn en waar we naartoe werken.",
    family: "{by} vertelde {to} waarom we er zijn en waar we samen naartoe willen.",
    child: "{by} zei aan {to} waarom wij er zijn."
  },
  ExpectationsShared: {
    professional: "{of} sprak uit wat de verwachtingen zijn tegenover de anderen.",
    family: "We hoorden wat {of} hoopt, en wat {of} liever niet wil.",
    child: "We hoorden wat {of} graag wil en wat niet."
  },
  RolesAgreed: {
    professional: "{by} sprak met {with} de rolverdeling af.",
    family: "{by} sprak met {with} af wie wat doet.",
    child: "{by} zei aan {with} wie wat doet."
  },
  CoordinatorNamed: {
    professional: "{coordinator} werd aangewezen als coördinator van het traject.",
    family: "{coordinator} werd de persoon bij wie jullie met alle vragen terechtkunnen.",
    child: "{coordinator} werd de persoon voor al je vragen."
  },
  SpokespersonNamed: {
    professional: "{person} werd aangewezen als woordvoerder van {child}.",
    family: "{person} werd gekozen om te zeggen wat {child} zelf niet kan zeggen.",
    child: "{person} mocht zeggen wat {child} niet zelf kan zeggen."
  },
  ConsentGiven: {
    professional: "{of} gaf toestemming ({consent}).",
    family: "{of} zei ja op wat er gevraagd werd.",
    child: "{of} zei ja op de vraag."
  },
  ConsentWithdrawn: {
    professional: "De toestemming {consent} werd ingetrokken.",
    family: "Iemand zei eerst ja en nam dat later terug.",
    child: "Iemand zei eerst ja en nu nee."
  }
} satisfies Partial<Vocabulary["steps"]>
