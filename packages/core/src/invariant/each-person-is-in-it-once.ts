import { Invariant } from "./Invariant.ts"

export default Invariant.define({
  id: "each-person-is-in-it-once",
  clause: "one-family-one-plan-one-coordinator",
  broken: ({ children, people }) => {
    const everyone = [...children, ...people].map(({ id }) => id)
    return everyone.filter((id, index) => everyone.indexOf(id) !== index)
  }
})
