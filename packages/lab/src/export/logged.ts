/** One trajectory as a log: whatever it is written as, this is what is in it. */
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { envelopeOf, ownName } from "./envelope.ts"
import { fieldsOf } from "./fields.ts"
import type { FieldsRead } from "./fields.ts"
import type { Attribute, Log, LoggedEvent, Relation } from "./Log.ts"
import type { Naming } from "./naming.ts"
import { objectsOf } from "./objects.ts"
import type { Objects } from "./objects.ts"
import type { Timing } from "./times.ts"
import { toldOf } from "./told.ts"
import type { Told } from "./told.ts"

/** How one export disguises what it tells; `timed` is made for each family. */
export interface Disguise {
  readonly naming: Naming
  readonly timed: (family: string) => Timing
}

interface Telling {
  readonly id: string
  readonly objects: Objects
  readonly naming: Naming
  readonly timed: Timing
  /** Events by the steps' own references, which stay behind. */
  readonly events: ReadonlyMap<string, string>
}

const relationsOf = ({ by, at }: Taken, { referred }: FieldsRead, { id, objects, naming }: Telling): readonly Relation[] => {
  const self: Relation = { to: naming.everywhere("trajectory", id), as: "trajectory" }
  const found = referred.flatMap(({ to, id: reference, as, fresh, inside }) => {
    const object = objects.find(to, reference, at)
    return object === undefined ? [] : [{ to: object, as, fresh, inside }]
  })
  for (const one of found.filter(({ fresh }) => fresh)) {
    for (const other of found) if (other.inside === one.inside) objects.relate(one.to, { to: other.to, as: other.as })
  }
  const taker = objects.find("person", by, at)
  const relations = [self, ...(taker === undefined ? [] : [{ to: taker, as: "by" }]), ...found.map(({ to, as }) => ({ to, as }))]
  return relations.filter((one, index) => relations.findIndex((other) => other.to === one.to && other.as === one.as) === index)
}

const saidOf = ({ said, referred }: FieldsRead, { timed, events }: Telling): readonly Attribute[] => [
  ...said.map(({ name, type, value }): Attribute => ({ name: ownName(name), type, value: type === "time" ? timed(String(value)) : value })),
  ...referred.flatMap(({ to, id, as }): readonly Attribute[] => {
    const event = to === "step" ? events.get(id) : undefined
    return event === undefined ? [] : [{ name: ownName(as), type: "string", value: event }]
  })
]

const eventOf = ({ taken, around }: Told, telling: Telling): LoggedEvent => {
  const { id, objects, naming, timed } = telling
  const { step, by, at, packs, number } = taken
  const read = fieldsOf(Step.definition(step.step).fields, step)
  objects.note("phase", around.after, at)
  objects.note("packs", packs.join(" "), at)
  return {
    id: naming.inside(id, "event", String(number)), type: step.step, at: timed(at), by: naming.everywhere("person", by), role: around.role,
    attributes: [...envelopeOf(taken, around, timed), ...saidOf(read, telling)],
    relations: relationsOf(taken, read, telling)
  }
}

/** The steps of one trajectory, from its first on, as a log. */
export const logOf = (id: string, steps: readonly Taken[], { naming, timed: timedFor }: Disguise): Log => {
  const whole = toldOf(id, steps)
  const timed = timedFor(whole.family ?? id)
  const objects = objectsOf(id, whole, naming, timed)
  const events = new Map(steps.map((taken) => [taken.id, naming.inside(id, "event", String(taken.number))]))
  const telling: Telling = { id, objects, naming, timed, events }
  const logged = whole.told.map((told) => eventOf(told, telling))
  return { id: naming.everywhere("trajectory", id), events: logged, objects: objects.all() }
}
