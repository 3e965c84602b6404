import { conformStore } from "@omringd/conformance"
import { remove, sound, unsound } from "./stores.ts"

export const conform = [conformStore("sound", sound), conformStore("unsound", unsound)]
process.on("exit", remove)
