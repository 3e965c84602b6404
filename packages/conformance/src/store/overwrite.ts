/** Overwrites all it can reach, as a careless caller would. What is frozen stays as it is. */
export const overwrite = (value: unknown): void => {
  if (typeof value !== "object" || value === null) return
  for (const key of Object.keys(value)) {
    overwrite(Reflect.get(value, key))
    Reflect.set(value, key, "overwritten")
  }
}
