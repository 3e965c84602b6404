import { Need, Rule } from "@omringd/core"
import { did, given, grandmother, joined, mapped, neighbour, opened, teenager } from "@omringd/core/Story"

const shared = (person: string, consent = "told") => did("ConsentGiven", { consent, to: { kind: "data", with: person } }, "mother")
const tell = { person: grandmother.id, ground: "with-consent" } as const

/** Who is told with consent, is told once the consent stands: one to share with this person. Rule R32: Missouri, where it is needed. */
export const consentBeforeTheNetworkIsTold = Rule.define({
  id: "consent-before-the-network-is-told",
  clause: "R32",
  strength: "should",
  before: ["NetworkPersonInformed"],
  reads: ["consents"],
  needs: ({ consents }, { proposed }) => {
    if (proposed?.step !== "NetworkPersonInformed") return [] // for the compiler: nothing else is asked
    const { person, ground } = proposed
    const toShare = consents.filter((one) => one.kind === "data") // for the compiler: help is with nobody
    const stands = toShare.some((consent) => consent.with === person && consent.withdrawn === undefined)
    return ground !== "with-consent" || stands ? [] : [Need.of("consent", { person }).metBy("ConsentGiven")]
  },
  says: {
    nl: {
      professional: "Er staat geen toestemming om gegevens te delen met {person}.",
      family: "Jullie zeiden nog niet dat we dit met {person} mogen delen.",
      child: "Mag {person} dit weten? Nog niemand zei ja."
    },
    en: {
      professional: "There is no standing consent to share data with {person}.",
      family: "You have not said yet that we may share this with {person}.",
      child: "May {person} know this? Nobody has said yes yet."
    },
    sv: {
      professional: "Det finns inget gällande samtycke till att dela uppgifter med {person}.",
      family: "Ni har inte sagt än att vi får berätta det här för {person}.",
      child: "Får {person} veta det här? Ingen har sagt ja än."
    }
  },
  kept: {
    "mother said grandmother may know": given(
      opened(teenager), joined(grandmother), mapped(), shared(grandmother.id)
    ).when("NetworkPersonInformed", tell),
    "mother tells grandmother herself": given(
      opened(teenager), joined(grandmother), mapped()
    ).when("NetworkPersonInformed", { ...tell, ground: "by-the-family" })
  },
  broken: {
    "nobody asked mother": given(opened(teenager), joined(grandmother), mapped()).when("NetworkPersonInformed", tell),
    "she agreed to help, not to sharing": given(
      opened(teenager), joined(grandmother), mapped(), did("ConsentGiven", { to: { kind: "help" } }, "mother")
    ).when("NetworkPersonInformed", tell),
    "the neighbour may know, grandmother not": given(
      opened(teenager), joined(grandmother, neighbour), mapped(), shared(neighbour.id)
    ).when("NetworkPersonInformed", tell),
    "mother took her yes back": given(
      opened(teenager), joined(grandmother), mapped(), shared(grandmother.id), did("ConsentWithdrawn", { consent: "told" }, "mother")
    ).when("NetworkPersonInformed", tell)
  }
})
