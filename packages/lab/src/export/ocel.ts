/** OCEL 2.0, the JSON of it. Its published schema has every value as text, beside the type that it is declared with. */
import { Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { envelopeOf, ownName } from "./envelope.ts"
import { sayable } from "./fields.ts"
import { stamp } from "./Format.ts"
import type { Format } from "./Format.ts"
import { objectTypes } from "./Log.ts"
import type { Attribute, LoggedEvent, LoggedObject, ObjectType, Relation } from "./Log.ts"

type Declared = readonly Pick<Attribute, "name" | "type">[]
const texts = (...names: readonly string[]): Declared => names.map((name) => ({ name, type: "string" }))

const ofObjects: { readonly [T in ObjectType]?: Declared } = {
  trajectory: texts("phase", "packs"), family: texts("reference"), child: texts("reference", "speaks"), person: texts("reference", "role", "relation")
}
const nothing = { number: 1, under: "take-part", recordedAt: "1970-01-01" } as Taken // only what is declared of an envelope is looked at
const ofEvents: Declared = envelopeOf(nothing, { role: "", before: "", after: "", corrected: false }, (moment) => moment).map(({ name, type }) => ({ name, type }))

const objectType = (name: ObjectType) => ({ name, attributes: ofObjects[name] ?? [] })
const eventType = (name: (typeof Step.tags)[number]) => ({
  name, attributes: [...ofEvents, ...sayable(Step.definition(name).fields).map(({ name, type }) => ({ name: ownName(name), type }))]
})

const written = ({ name, type, value }: Attribute) => ({ name, value: type === "time" ? stamp(String(value)) : String(value) })
const related = (relations: readonly Relation[]) => relations.map(({ to, as }) => ({ objectId: to, qualifier: as }))

const eventText = ({ id, type, at, attributes, relations }: LoggedEvent): string =>
  JSON.stringify({ id, type, time: stamp(at), attributes: attributes.map(written), relationships: related(relations) })
const objectText = ({ id, type, attributes, relations }: LoggedObject): string =>
  JSON.stringify({ id, type, attributes: attributes.map((one) => ({ ...written(one), time: stamp(one.from) })), relationships: related(relations) })

const listed = (lines: readonly string[], first: boolean): string => (lines.length === 0 ? "" : `${first ? "" : ","}\n${lines.join(",\n")}`)

export const ocel: Format = {
  head: `${JSON.stringify({ objectTypes: objectTypes.map(objectType), eventTypes: Step.tags.map(eventType) }).slice(0, -1)},"events":[`,
  pieces: ({ events, objects }, first) => [
    { section: "events", text: listed(events.map(eventText), first) },
    { section: "objects", text: listed(objects.map(objectText), first) }
  ],
  between: "\n],\"objects\":[",
  end: "\n]}\n"
}
