/** Words of the trade in French, written as in the list of the other languages. */
export const tradeWords: readonly string[] = [
  "réseau*", "mandat*", "consultant*", "intervenant*", "intervention*", "délégué*", "conseiller*", "énoncé*", "objectif* de sécurité",
  "exigence*", "question* d'échelle", "facteur*", "sécurité existante", "dossier*", "usager*", "bénéficiaire*", "client*",
  "prise en charge", "placement*", "mesure*", "signalement*", "signalant*", "évalu*", "coordinat*", "coordonn*", "procédure*",
  "protocole*", "problématique*", "contexte*", "parentalité", "compétences parentales", "partenaire*", "pluridisciplinaire*",
  "référent*", "judiciaire*", "nécessité sociétale", "consentement*", "feedback*", "phase*", "trajectoire*", "critère*", "informel*",
  "retrait*", "adulte* durable*"
]
