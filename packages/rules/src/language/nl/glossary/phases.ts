import type { Meanings } from "../../glossary.ts"

export const phases = {
  NotStarted: {
    professional: "Niemand gaf een signaal en er is geen traject.",
    family: "Er is nog niets gebeurd, en wij zijn er nog niet.",
    child: "Wij zijn er nog niet."
  },
  Signalled: {
    professional: "Er kwam een signaal binnen en het wacht op een antwoord van wie het publieke mandaat heeft.",
    family: "Iemand zei ons dat er zorgen zijn. Wij moeten nog zeggen wat we doen.",
    child: "Iemand zei dat er zorgen zijn. Wij denken na over wat we doen."
  },
  Answered: {
    professional: "Het signaal kreeg een antwoord en er werd geen traject geopend.",
    family: "Wij gaven antwoord op de zorgen, en wij komen niet.",
    child: "Wij gaven antwoord. Wij komen niet."
  },
  Exploring: {
    professional: "Samen brengen we in kaart wat zorgen geeft en wat goed gaat, tot de WAT vastligt.",
    family: "Wij luisteren naar jullie en zoeken samen wat er anders moet.",
    child: "Wij luisteren naar jou en kijken samen wat goed is en wat niet."
  },
  Planning: {
    professional: "De WAT ligt vast; familie en netwerk zoeken de HOE en schrijven het veiligheidsplan.",
    family: "We weten nu wat er anders moet. Nu maken jullie een plan.",
    child: "Jullie maken een plan met jullie mensen."
  },
  Testing: {
    professional: "Het veiligheidsplan is aanvaard; elke afspraak wordt in het echt geprobeerd en bijgestuurd.",
    family: "Jullie doen wat er in het plan staat, en wij kijken samen of het werkt.",
    child: "Jullie doen het plan. We kijken samen of het lukt."
  },
  LettingGo: {
    professional: "Het netwerk draagt het veiligheidsplan zelf en de diensten bouwen hun aanwezigheid af.",
    family: "Jullie doen het nu met je eigen mensen. Wij komen minder en minder.",
    child: "Jullie doen het zelf. Wij komen niet zo vaak meer."
  },
  Closed: {
    professional: "De betrokkenheid van de diensten is voorbij; het plan en het netwerk gaan door, en heropenen kan.",
    family: "Wij komen niet meer. Jullie plan en jullie mensen blijven.",
    child: "Wij komen niet meer. Jouw mensen blijven."
  }
} satisfies Meanings["phases"]
