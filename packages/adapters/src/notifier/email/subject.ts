/** What stands in the list of someone's mails, for anyone to see over their shoulder: nothing of what it is about. */
import type { Says } from "@omringd/core"

export const subject: Says = {
  nl: { professional: "Er is een bericht voor u", family: "Er is een bericht voor u", child: "Er is een bericht voor jou" },
  en: { professional: "There is a message for you", family: "There is a message for you", child: "There is a message for you" },
  sv: { professional: "Det finns ett meddelande till dig", family: "Det finns ett meddelande till dig", child: "Det finns ett meddelande till dig" }
}
