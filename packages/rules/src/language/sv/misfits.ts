/** How a step can contradict what is known. `{about}` is the person or thing it concerns; not every text needs it. */
import type { Vocabulary } from "@omringd/core"

export const misfits = {
  "holder-is-not-a-consultant": {
    professional: "{about} är inte socialsekreterare i ärendet och kan inte hålla det offentliga mandatet.",
    family: "{about} arbetar inte med det här på socialtjänsten.",
    child: "{about} är inte den som kan göra det här."
  },
  "needs-a-successor": {
    professional: "{about} håller det offentliga mandatet och lämnar bara över till en efterträdare.",
    family: "{about} kan sluta först när någon annan tar över.",
    child: "{about} kan sluta först när någon annan tar över."
  },
  "a-parent-is-not-shut-out": {
    professional: "{about} är förälder och ställs inte utanför utan ett skäl i ord och ett slutdatum.",
    family: "{about} är förälder. Ingen håller en förälder utanför utan att säga varför och hur länge.",
    child: "{about} är förälder. Då måste vi säga varför, och hur länge."
  },
  "adult-is-professional": {
    professional: "{about} deltar i sitt yrke; det här är för familjen och dess nätverk.",
    family: "{about} är här i sitt arbete. Det här är för er och dem som står er nära.",
    child: "{about} är här på jobb. Det här är för dina egna."
  },
  "written-by-professionals-alone": {
    professional: "En säkerhetsplan skrivs inte av professionella ensamma.",
    family: "Någon av er, eller någon som står er nära, måste vara med och skriva planen.",
    child: "Din familj måste vara med och göra planen."
  },
  "owner-is-not-here": {
    professional: "{about} deltar inte i ärendet och kan inte åta sig detta.",
    family: "{about} är inte med längre och kan inte ta på sig det här.",
    child: "{about} är inte med mer och kan inte göra det här."
  },
  "every-child-needs-a-lasting-adult": {
    professional: "{about} har ännu ingen bestående vuxen.",
    family: "{about} behöver en vuxen som finns kvar, vad som än händer.",
    child: "{about} behöver en vuxen som alltid finns där."
  },
  "let-go-comes-after-letting-go": {
    professional: "Ett avslut där nätverket bär planen kommer först efter överlämningen till nätverket.",
    family: "Först tar ni och de som står er nära över planen. Sedan kan vi gå.",
    child: "Först tar ni över planen. Sedan kan vi gå."
  },
  "plan-needs-a-carrier": {
    professional: "En säkerhetsplan gäller; någon måste bära den vidare.",
    family: "Någon måste hålla planen vid liv när vi går.",
    child: "Någon måste ta hand om planen när vi går."
  },
  "an-opinion-is-answered-not-edited": {
    professional: "En åsikt bemöts eller omprövas, den rättas inte.",
    family: "Vad någon tycker suddas inte ut. Du kan lägga till hur du ser det.",
    child: "Vi suddar inte ut vad någon tycker. Du kan säga vad du tycker."
  },
  "a-correction-is-not-corrected": {
    professional: "En rättelse rättas inte i sin tur; rätta det ursprungliga steget på nytt.",
    family: "Det här har redan rättats. Gå till det som skrevs först.",
    child: "Det här är redan rättat. Gå till det som kom först."
  },
  "another-step-instead": {
    professional: "Ett steg ersätts bara av ett steg av samma slag ({about}).",
    family: "Det som blev fel kan bara bytas mot något av samma slag.",
    child: "Det kan bara bytas mot något av samma slag."
  },
  "others-stand-on-it": {
    professional: "Ett senare steg ({about}) bygger på det här.",
    family: "Något som kom senare bygger på det här: {about}.",
    child: "Något som kom senare bygger på det här."
  },
  "a-must-is-not-set-aside": {
    professional: "Regeln {about} är ett måste och sätts inte åt sidan.",
    family: "Det här måste göras och går inte att hoppa över: {about}.",
    child: "Det här måste göras. Det går inte att hoppa över."
  },
  "already-so": {
    professional: "Så är det redan.",
    family: "Så är det redan.",
    child: "Så är det redan."
  },
  "services-have-left": {
    professional: "Insatsen är avslutad: {about} kan komma med först när ärendet öppnas igen.",
    family: "Vi är inte med längre. {about} kan komma med först när vi kommer tillbaka.",
    child: "Vi kommer inte mer. {about} kan vara med först när vi kommer tillbaka."
  },
  "not-offered": {
    professional: "{about} finns inte bland de erbjudna alternativen.",
    family: "{about} är inte något av det som gick att välja.",
    child: "{about} är inte något av det som gick att välja."
  },
  "last-child-ends-involvement": {
    professional: "{about} är det sista barnet i ärendet: avsluta hela insatsen i stället.",
    family: "{about} är det sista barnet vi kommer för. Då är vår del klar för hela familjen.",
    child: "{about} är det sista barnet vi kommer för. Då slutar vi komma till er alla."
  },
  "not-one-of-theirs": {
    professional: "{about} har inte utsetts till talesperson för barnet.",
    family: "Ingen har bett {about} att tala för barnet.",
    child: "Ingen har bett {about} att tala för barnet."
  },
  "rater-differs": {
    professional: "{about} är inte den som gav skalsvaret.",
    family: "{about} är inte den som gav siffran.",
    child: "{about} är inte den som gav siffran."
  },
  "before-its-own-day": {
    professional: "Den här dagen ligger före stegets egen dag.",
    family: "Den här dagen har redan varit.",
    child: "Den dagen är redan förbi."
  }
} satisfies Vocabulary["misfits"]
