/** What the XML Schema of XES (IEEE 1849) asks: which elements stand in which, in which order, with which attributes of which form. */
import { SaxesParser } from "saxes"

const name = /^[A-Za-z_:][\w.:-]*$/u
const local = /^[A-Za-z_][\w.-]*$/u
const any = /[^]*/u
const values: { readonly [element: string]: RegExp } = {
  string: any, id: any, date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u, int: /^-?\d+$/u, float: /^-?[\d.]+(E-?\d+)?$/u, boolean: /^(true|false)$/u
}
const attributable = Object.keys(values)
/** In the order in which they may stand. */
const children: { readonly [element: string]: readonly (readonly string[])[] } = {
  log: [["extension"], ["global"], ["classifier"], attributable, ["trace"], ["event"]], trace: [attributable, ["event"]], event: [attributable], global: [attributable],
  ...Object.fromEntries(attributable.map((one) => [one, [attributable]]))
}
const required: { readonly [element: string]: { readonly [attribute: string]: RegExp } } = {
  log: { "xes.version": /^\d+(\.\d+)?$/u }, extension: { name: local, prefix: local, uri: /^\S+$/u }, classifier: { name: local, keys: /^\S+( \S+)*$/u }, global: { scope: local },
  trace: {}, event: {}, ...Object.fromEntries(attributable.map((one) => [one, { key: name, value: values[one] ?? any }]))
}

export const wrongInXes = (text: string): readonly string[] => {
  const wrong: string[] = []
  const inside: { readonly element: string; place: number }[] = []
  const parser = new SaxesParser()
  parser.on("error", ({ message }) => { wrong.push(message) })
  parser.on("opentag", ({ name: element, attributes }) => {
    const outer = inside.at(-1)
    const place = outer === undefined ? (element === "log" ? 0 : -1) : (children[outer.element] ?? []).findIndex((some) => some.includes(element))
    if (place < (outer?.place ?? 0)) wrong.push(`${element} may not stand here in ${outer?.element ?? "the document"}`)
    else if (outer !== undefined) outer.place = place
    for (const [attribute, form] of Object.entries(required[element] ?? {})) {
      if (!form.test(attributes[attribute] ?? "\u0000") || attributes[attribute] === undefined) wrong.push(`${element}: ${attribute}="${attributes[attribute] ?? ""}"`)
    }
    inside.push({ element, place: 0 })
  })
  parser.on("closetag", () => { inside.pop() })
  parser.on("text", (written) => { if (written.trim() !== "") wrong.push(`text: ${written}`) })
  parser.write(text).close()
  return wrong
}
