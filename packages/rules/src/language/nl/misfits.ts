/** How a step can contradict what is known. `{about}` is the person or thing it concerns; not every text needs it. */
import type { Vocabulary } from "@omringd/core"

export const misfits = {
  "holder-is-not-a-consultant": {
    professional: "{about} is geen consulent in dit traject en kan het maatschappelijke mandaat niet dragen.",
    family: "{about} werkt hier niet voor de overheid en kan deze taak niet krijgen.",
    child: "{about} mag dit niet doen."
  },
  "needs-a-successor": {
    professional: "{about} draagt het maatschappelijke mandaat en vertrekt pas als er een opvolger is.",
    family: "{about} kan pas weg als iemand anders het overneemt.",
    child: "{about} kan pas weg als er iemand anders is."
  },
  "a-parent-is-not-shut-out": {
    professional: "{about} is ouder en wordt niet uitgesloten zonder een verwoorde reden en een einddatum.",
    family: "{about} is ouder. Niemand houdt een ouder weg zonder te zeggen waarom en tot wanneer.",
    child: "{about} is een ouder. We moeten zeggen waarom en hoe lang."
  },
  "adult-is-professional": {
    professional: "{about} is hier beroepshalve; dit is voor familie en netwerk.",
    family: "{about} is hier voor het werk. Dit is voor jullie eigen mensen.",
    child: "{about} is hier voor het werk. Dit is voor jullie eigen mensen."
  },
  "written-by-professionals-alone": {
    professional: "Een veiligheidsplan wordt niet door hulpverleners alleen geschreven.",
    family: "Jullie of jullie eigen mensen moeten mee aan het plan schrijven.",
    child: "Jullie moeten mee het plan maken."
  },
  "owner-is-not-here": {
    professional: "{about} is niet meer betrokken en kan dit niet opnemen.",
    family: "{about} doet niet meer mee en kan dit niet doen.",
    child: "{about} doet niet meer mee en kan dit niet doen."
  },
  "every-child-needs-a-lasting-adult": {
    professional: "Voor {about} is er nog geen blijvende volwassene.",
    family: "Er is nog iemand nodig die er altijd blijft voor {about}.",
    child: "We zoeken nog iemand die er altijd is voor {about}."
  },
  "let-go-comes-after-letting-go": {
    professional: "Beëindigen met loslaten als reden kan pas als het netwerk het veiligheidsplan zelf draagt.",
    family: "Eerst nemen jullie het plan zelf in handen. Dan kunnen wij weggaan.",
    child: "Eerst doen jullie het plan zelf. Dan gaan wij weg."
  },
  "plan-needs-a-carrier": {
    professional: "Er is een veiligheidsplan van kracht; iemand moet het verder dragen.",
    family: "Iemand moet voor het plan zorgen als wij weggaan.",
    child: "Iemand moet voor het plan zorgen als wij weg zijn."
  },
  "an-opinion-is-answered-not-edited": {
    professional: "Een mening wordt beantwoord of opnieuw bekeken, niet gecorrigeerd.",
    family: "Wat iemand vindt, vegen we niet uit. Je kan er wel bij zeggen hoe jij het ziet.",
    child: "Wat iemand vindt, vegen we niet uit. Jij mag zeggen wat jij vindt."
  },
  "a-correction-is-not-corrected": {
    professional: "Een correctie wordt zelf niet gecorrigeerd; corrigeer de oorspronkelijke stap opnieuw.",
    family: "Dit was al een verbetering. Ga terug naar wat er eerst stond.",
    child: "Dit was al eens goed gezet. Ga terug naar wat er eerst stond."
  },
  "another-step-instead": {
    professional: "In de plaats van een stap komt alleen een stap van dezelfde soort ({about}).",
    family: "Een verbetering moet over hetzelfde gaan.",
    child: "Dit gaat over iets anders."
  },
  "others-stand-on-it": {
    professional: "Een latere stap ({about}) steunt hierop.",
    family: "Iets wat later kwam, kan niet zonder dit: {about}.",
    child: "Iets van later kan niet zonder dit."
  },
  "a-must-is-not-set-aside": {
    professional: "De regel {about} is verplicht en wordt niet opzijgezet.",
    family: "Dit moet altijd gebeuren en kan niet wegvallen: {about}.",
    child: "Dit moet altijd. We laten het niet weg."
  },
  "already-so": {
    professional: "Dit is al zo.",
    family: "Dit is al zo.",
    child: "Dit is al zo."
  },
  "services-have-left": {
    professional: "De hulp is beëindigd: {about} kan er pas bij als het traject heropend is.",
    family: "Wij zijn er niet meer bij. {about} kan er pas bij komen als wij terugkomen.",
    child: "Wij komen niet meer. {about} kan er pas bij komen als wij terugkomen."
  },
  "not-offered": {
    professional: "{about} is niet een van de aangeboden keuzes.",
    family: "{about} is niet een van de keuzes.",
    child: "{about} was er niet om uit te kiezen."
  },
  "last-child-ends-involvement": {
    professional: "{about} is het laatste kind in het traject: beëindig dan de betrokkenheid als geheel.",
    family: "{about} is het laatste kind voor wie wij komen. Dan nemen we afscheid van jullie allemaal.",
    child: "{about} is hier het laatste kind. Dan zeggen we dag aan iedereen."
  },
  "not-one-of-theirs": {
    professional: "{about} is niet aangewezen als woordvoerder van dit kind.",
    family: "{about} is niet gekozen om voor dit kind te spreken.",
    child: "{about} is niet gekozen om voor dit kind te praten."
  },
  "rater-differs": {
    professional: "Deze schaalwaarde is niet van {about}.",
    family: "Dit cijfer is niet van {about}.",
    child: "Dit cijfer is niet van {about}."
  },
  "before-its-own-day": {
    professional: "Deze dag ligt voor de dag van de stap zelf.",
    family: "Deze dag is al voorbij.",
    child: "Die dag is al voorbij."
  }
} satisfies Vocabulary["misfits"]
