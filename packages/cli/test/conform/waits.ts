export { waits as conform } from "./stores.ts"
