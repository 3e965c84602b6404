import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"
import { isOwnAdult } from "./people.ts"

/** For each child that was in it then; one who joined later is told apart by the order of the steps. */
export default Invariant.define({
  id: "letting-go-began-with-a-lasting-adult-for-each-child",
  clause: "lasting-adults",
  broken: (trajectory) => {
    const { phase } = trajectory
    if (phase.name !== "LettingGo") return []
    const steps = counted(trajectory).map(({ step }) => step)
    const then = new Set<string>()
    for (const step of steps.slice(0, steps.findLastIndex(({ step }) => step === "CarriedByNetwork"))) {
      if (step.step === "ChildJoined") then.add(step.child)
      if (step.step === "SignalReceived") for (const { child } of step.children) then.add(child)
      if (step.step === "ChildLetGo") then.delete(step.child)
    }
    const without = [...then].filter((child) => !phase.lasting.some((one) => one.child === child))
    return [...without, ...phase.lasting.flatMap(({ adult }) => (isOwnAdult(trajectory, adult) ? [] : [adult]))]
  }
})
