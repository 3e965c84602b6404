/** What is said when what happened cannot be: the rule that told is of another release, or did not say what its text needs. */
import type { Says } from "../Language.ts"

export const neutral: Says = {
  nl: {
    professional: "Er is iets vastgelegd waarvan u hoort te weten. Dit bericht kan niet zeggen wat: kijk in het traject.",
    family: "Er is iets wat u hoort te weten. Dit bericht kan niet zeggen wat. Vraag het aan wie met u werkt.",
    child: "Er is iets wat jij mag weten. Vraag het aan iemand die je helpt."
  },
  en: {
    professional: "Something was recorded that you are to know of. This message cannot say what: look in the trajectory.",
    family: "There is something you are to know. This message cannot say what. Ask someone who works with you.",
    child: "There is something for you to know. Ask someone who helps you."
  },
  sv: {
    professional: "Något har antecknats som du ska känna till. Det här meddelandet kan inte säga vad: se efter i ärendet.",
    family: "Det finns något som du ska få veta. Det här meddelandet kan inte säga vad. Fråga någon som arbetar med er.",
    child: "Det finns något som du får veta. Fråga någon som hjälper dig."
  }
}
