import { Field as f } from "../Field.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** A placed child comes home, or goes to live with someone of the family for good. */
export const ChildReturned = define("ChildReturned", {
  fields: { placement: f.reference("placement"), child: f.reference("child"), to: f.reference("adult") },
  moves: started,
  mandate: "place-a-child",
  story: [
    "Tonight she sleeps in her own bed again.",
    "The placement has ended; the trajectory has not."
  ],
  misfits: (trajectory, step) => {
    const placement = trajectory.placements.find(({ id }) => id === step.placement)
    if (placement?.until !== undefined) return [{ code: "already-so", path: "placement", about: step.placement }]
    return placement === undefined || placement.child === step.child ? [] : [{ code: "not-one-of-theirs", path: "child", about: step.child }]
  },
  changes: (next, step, { at }) => {
    next.placements = next.placements.map((one) => (one.id === step.placement ? { ...one, until: at } : one))
  },
  weighs: (_, { child }) => [child],
  sketch: (scene) => {
    const running = scene.trajectory.placements.filter(({ until }) => until === undefined)
    const placement = running.find(({ id }) => id === scene.about["placement"]) ?? running.at(-1)
    return { placement: placement?.id ?? nobody, child: placement?.child ?? scene.child, to: scene.parent }
  }
})
