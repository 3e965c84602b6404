/** The one file that someone asked this browser to keep, as it was opened. It is gone when they say so. */
export interface Kept {
  readonly name: string
  readonly text: string
}
const place = "omringd.family-page.file"

/** Nothing when nothing was kept, or this browser does not let us look. */
export const kept = (): Kept | undefined => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? "null")
    return typeof found === "object" && found !== null && "name" in found && "text" in found && typeof found.name === "string" && typeof found.text === "string"
      ? { name: found.name, text: found.text }
      : undefined
  } catch {
    return undefined
  }
}

/** Whether it is kept now. */
export const keep = (file: Kept): boolean => {
  try {
    localStorage.setItem(place, JSON.stringify(file))
    return true
  } catch {
    return false
  }
}

export const forget = (): void => {
  try {
    localStorage.removeItem(place)
  } catch {
    // Where we may not look, nothing was kept.
  }
}
