/** XES (IEEE 1849), the XML of it: a trace for each trajectory. Objects have no place there, so of who and what an event touches only counts are left. */
import { stamp } from "./Format.ts"
import type { Format } from "./Format.ts"
import type { Attribute, Log, LoggedEvent, ValueType } from "./Log.ts"

const elements: { readonly [T in ValueType]: string } = { string: "string", integer: "int", boolean: "boolean", time: "date" }

/** What XML 1.0 has no place for, such as a bell, becomes the sign for a character that could not be shown. */
const isWritable = (code: number): boolean => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
const signs: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" }
export const escaped = (text: string): string => [...text].map((sign) => (isWritable(sign.codePointAt(0) ?? 0) ? signs[sign] ?? sign : "\ufffd")).join("")

const attribute = (name: string, type: ValueType, value: Attribute["value"]): string =>
  `<${elements[type]} key="${escaped(name)}" value="${escaped(type === "time" ? stamp(String(value)) : String(value))}"/>`
const text = (name: string, value: string): string => attribute(name, "string", value)

/** What the standard's own extensions have a name for. */
const standard = ({ id, type, at, by, role }: LoggedEvent): readonly string[] => [
  text("concept:name", type), text("concept:instance", id), attribute("time:timestamp", "time", at), text("lifecycle:transition", "complete"),
  text("org:resource", by), text("org:role", role)
]
const event = (logged: LoggedEvent): string =>
  `<event>${[...standard(logged), ...logged.attributes.filter(({ name }) => name !== "role").map(({ name, type, value }) => attribute(name, type, value))].join("")}</event>\n`

const traceOf = ({ id, events, objects }: Log): string => {
  const count = (type: string) => objects.filter((object) => object.type === type).length
  const about = [
    text("concept:name", id), attribute("children", "integer", count("child")), attribute("people", "integer", count("person")), attribute("dangers", "integer", count("danger"))
  ]
  return `<trace>\n${about.join("")}\n${events.map(event).join("")}</trace>\n`
}

const extensions = [["Concept", "concept"], ["Time", "time"], ["Lifecycle", "lifecycle"], ["Organizational", "org"]] as const

export const xes: Format = {
  head: `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">
${extensions.map(([name, prefix]) => `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`).join("\n")}
<global scope="trace">${text("concept:name", "unknown")}</global>
<global scope="event">${text("concept:name", "unknown")}${attribute("time:timestamp", "time", "1970-01-01")}${text("lifecycle:transition", "complete")}</global>
<classifier name="Step" keys="concept:name"/>
${text("concept:name", "omringd")}
`,
  pieces: (log) => [{ section: "events", text: traceOf(log) }],
  between: "",
  end: "</log>\n"
}
