/** A file that someone opens: its text, or why it cannot be text of a case. Nothing leaves the browser. */
import { largest } from "@omringd/cli/case-file"
import { readCase } from "./judged.ts"
import type { Read } from "./judged.ts"

const nowhere = (problem: string): Read => ({ problems: [{ line: 1, column: 1, path: [], problem }] })

export const openFile = async (file: File): Promise<{ readonly read: Read; readonly text: string }> => {
  if (file.size > largest) return { read: nowhere(`this file has ${file.size} bytes; a case file has at most ${largest}`), text: "" }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
    return { read: readCase(text), text }
  } catch (error) {
    return { read: nowhere(error instanceof TypeError ? "this file is not UTF-8 text" : "this file cannot be read"), text: "" }
  }
}
