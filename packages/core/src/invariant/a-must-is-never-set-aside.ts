import { Invariant } from "./Invariant.ts"
import { coreRules } from "../coreRules.ts"

export default Invariant.define({
  id: "a-must-is-never-set-aside",
  clause: "people-over-procedure",
  broken: ({ deviations }) =>
    deviations.flatMap(({ rule }) =>
      coreRules.some(({ id, strength }) => id === rule && (strength === "must" || strength === "inv")) ? [rule] : [])
})
