export { sound as conform } from "./stores.ts"
