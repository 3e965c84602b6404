import { misreads, sound } from "./stores.ts"

export const conform = [sound, misreads]
