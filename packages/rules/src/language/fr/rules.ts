import type { LanguagePack } from "../language-pack.ts"

export const rules = {
  "why-known-from-day-one": {
    professional: "On n'a pas encore expliqué à {person} pourquoi les services sont là et vers quoi nous travaillons.",
    family: "{person} ne sait pas encore pourquoi nous sommes là, ni où nous voulons aller avec vous.",
    child: "{person} ne sait pas encore pourquoi on est là."
  },
  "child-has-a-voice": {
    professional: "La voix de {child} n'a pas encore été entendue, et aucune raison n'est notée.",
    family: "Personne n'a encore écouté {child}.",
    child: "On ne sait pas encore ce que tu en penses, {child}."
  },
  "voice-by-another": {
    professional: "{child} ne peut pas s'exprimer et n'a pas encore de porte-parole.",
    family: "{child} ne peut pas encore le dire. Qui parle pour {child} ?",
    child: "{child} ne peut pas encore le dire. Qui va l'aider ?"
  },
  "danger-by-all-expertise": {
    professional: "L'énoncé de danger {danger} n'a pas encore été formulé avec la famille ou le réseau et avec l'intervenant.",
    family: "Tout le monde n'a pas encore pu dire de quoi on a peur : {danger}.",
    child: "Tout le monde n'a pas encore dit ce qui lui fait peur."
  },
  "what-works-beside-worries": {
    professional: "À côté des inquiétudes, aucune force ni aucune sécurité existante n'est encore notée.",
    family: "Nous n'avons pas encore écrit ce qui va bien.",
    child: "On n'a pas encore dit ce qui va bien."
  },
  "safe-enough-known": {
    professional: "Le consultant et l'intervenant n'ont pas encore confirmé tous les deux quand la sécurité est suffisante.",
    family: "Les gens qui vous aident ne savent pas encore tous quand ce sera assez sûr.",
    child: "Les grands ne savent pas encore tous quand ça ira assez bien."
  },
  "mainly-informal-network": {
    professional: "Personne du réseau informel ne connaît encore tous les énoncés de danger.",
    family: "Aucun de vos proches ne sait encore ce qui nous fait peur.",
    child: "Aucun de tes proches ne sait encore ce qui nous fait peur."
  },
  "before-the-floor": {
    professional: "Pour {danger}, le plan ne dit pas encore à quel signe qui fait quoi, avant que le seuil soit atteint.",
    family: "Le plan ne dit pas encore qui fait quoi si ça commence à aller mal : {danger}.",
    child: "Le plan ne dit pas encore qui vient quand ça va mal."
  },
  "lasting-adults": {
    professional: "Aucun adulte durable ne s'est encore engagé auprès de {child}.",
    family: "Qui restera là pour {child}, quoi qu'il arrive ? Personne ne l'a encore dit.",
    child: "Qui sera toujours là pour toi, {child} ? On ne le sait pas encore."
  },
  "child-asked-for-feedback": {
    professional: "Il est temps de demander à {child} ce qui va ou non dans notre façon de faire et dans le parcours.",
    family: "Il est temps de demander à {child} comment c'est quand nous venons.",
    child: "Il est temps de te demander comment ça va pour toi."
  }
} satisfies LanguagePack["rules"]
