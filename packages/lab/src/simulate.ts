/** @packageDocumentation */
export { }
