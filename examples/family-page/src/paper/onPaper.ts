/**
 * One sheet of A4, whatever is on the page: before it is printed the page is laid out at the width of the sheet and made smaller until it
 * fits, down to the size of a newspaper. When that is not enough, needs at the end of the list are left out, and how many is said; then
 * long words are cut off where one sees it.
 */

/** What can be printed on of a sheet of 210 by 297 mm, in CSS pixels, with margins of 10 mm; paper.css says the same. */
const sheet = { width: 718, height: 1043 }
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7]
const smallest = [...sizes, 0.64, 0.58, 0.5, 0.42, 0.34]
/** Tried in this order: so many needs, and of each text so many lines. */
const tries: readonly { readonly shown: number; readonly lines?: number; readonly sizes: readonly number[] }[] = [
  { shown: Number.POSITIVE_INFINITY, sizes }, { shown: 12, sizes }, { shown: 8, sizes }, { shown: 5, sizes },
  { shown: 5, lines: 7, sizes }, { shown: 3, lines: 4, sizes }, { shown: 0, lines: 2, sizes: smallest }
]

const needsIn = (page: HTMLElement): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>(".need")]

/** Shows the first needs only. Of whoever has none left, the name goes too. */
const leave = (page: HTMLElement, shown: number, saying: (left: number) => string): void => {
  const needs = needsIn(page)
  needs.forEach((need, place) => { need.classList.toggle("not-on-paper", place >= shown) })
  for (const group of page.querySelectorAll(".theirs")) group.classList.toggle("not-on-paper", group.querySelector(".need:not(.not-on-paper)") === null)
  for (const line of page.querySelectorAll<HTMLElement>(".left-out")) {
    const left = Number(line.dataset["all"]) - Math.min(shown, needs.length)
    line.hidden = left === 0
    line.textContent = left === 0 ? "" : saying(left)
  }
}

const set = (name: string, value: number | undefined): void => {
  if (value === undefined) document.documentElement.style.removeProperty(name)
  else document.documentElement.style.setProperty(name, String(value))
}

const fit = (page: HTMLElement, saying: (left: number) => string): void => {
  for (const { shown, lines, sizes: these } of tries) {
    leave(page, shown, saying)
    set("--lines", lines)
    for (const size of these) {
      set("--size", size)
      if (page.getBoundingClientRect().height <= sheet.height) return
    }
  }
}

/** Listens for printing until the function it gives back is called. */
export const onPaper = (saying: (left: number) => string): (() => void) => {
  const { documentElement: root, body } = document
  const before = () => {
    root.classList.add("on-paper")
    fit(body, saying)
  }
  const after = () => {
    root.classList.remove("on-paper")
    leave(body, Number.POSITIVE_INFINITY, saying)
    for (const line of body.querySelectorAll<HTMLElement>(".left-out")) line.hidden = true
  }
  addEventListener("beforeprint", before)
  addEventListener("afterprint", after)
  return () => {
    removeEventListener("beforeprint", before)
    removeEventListener("afterprint", after)
  }
}
