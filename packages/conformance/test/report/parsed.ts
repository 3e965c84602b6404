/** XML as a strict parser reads it: elements with their attributes and text. Throws at what is not well-formed. */
import { SaxesParser } from "saxes"

export interface Element {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: Element[]
  text: string
}

export const parsed = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" }
  const open = [root]
  const parser = new SaxesParser()
  parser.on("error", (error) => { throw error })
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Element["attributes"], children: [], text: "" } // without namespaces they are texts
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("text", (text) => { const at = open.at(-1); if (at !== undefined) at.text += text })
  parser.on("closetag", () => void open.pop())
  parser.write(xml).close()
  const [document] = root.children
  if (document === undefined) throw new Error("no element")
  return document
}
