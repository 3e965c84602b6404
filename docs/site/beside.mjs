/** The long lists beside a page stand only where someone is in them: elsewhere their first entry leads there. */
import { defineRouteMiddleware } from "@astrojs/starlight/route-data"

const holds = (entries) => entries.some((entry) => (entry.type === "group" ? holds(entry.entries) : entry.isCurrent))
const few = 16

const shortened = (entry) => {
  if (entry.type !== "group") return entry
  const entries = entry.entries.map(shortened)
  return entries.length <= few || holds(entries) ? { ...entry, entries } : { ...entry, entries: entries.slice(0, 1) }
}

export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals
  starlightRoute.sidebar = starlightRoute.sidebar.map(shortened)
})
