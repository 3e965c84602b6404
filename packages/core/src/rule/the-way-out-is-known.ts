import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, mapped, opened, teenager } from "../Tale.ts"

export default Rule.define({
  id: "the-way-out-is-known",
  clause: "withdrawal-known",
  strength: "inv",
  before: ["WhatSettled"],
  reads: ["withdrawal"],
  needs: ({ withdrawal }) => (withdrawal === undefined ? [Need.of("withdrawal", {}).metBy("WithdrawalAgreed")] : []),
  says: {
    nl: {
      professional: "Er is nog niet afgesproken wanneer het veilig genoeg is en de diensten loslaten.",
      family: "We spraken nog niet samen af wanneer wij weer weggaan.",
      child: "Wanneer gaan we weer weg? Dat weten we nog niet."
    },
    en: {
      professional: "It has not been agreed yet when it is safe enough for the services to withdraw.",
      family: "We do not know together yet when the services will leave again.",
      child: "We do not know yet when we will leave again."
    },
    sv: {
      professional: "Det är ännu inte överenskommet när det är tillräckligt tryggt för att vi ska kunna avsluta.",
      family: "Vi har inte kommit överens med er än om när vi ska sluta komma.",
      child: "Vi har inte sagt än när vi ska sluta komma."
    }
  },
  kept: { "they agreed when the services leave": given(opened(teenager), mapped()).when("WhatSettled") },
  broken: { "nobody said when it ends": given(opened(teenager), did("DangerStated")).when("WhatSettled") }
})
