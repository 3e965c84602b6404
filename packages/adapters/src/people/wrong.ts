/** That a directory is none any more, as something to be asked again later: it names no one. */
import { DirectoryUnavailable } from "@omringd/core/Notices"
import type { OpenDirectoryFailure } from "@omringd/core/Notices"

const mostNamed = 5
/** Any other key may be what someone is called. */
const ours = new Set<PropertyKey>(["omringd", "people", "person", "language", "register", "name", "email", "quiet", "from", "until", "zone"])

export const unavailable = (failure: OpenDirectoryFailure): DirectoryUnavailable => {
  if (failure._tag === "DirectoryUnavailable") return failure
  const { directory, problems } = failure
  const named = problems.slice(0, mostNamed).map(({ path, message }) =>
    [path.filter((key) => typeof key === "number" || ours.has(key)).join("."), message].filter((part) => part !== "").join(" "))
  const more = problems.length > mostNamed ? [`and ${problems.length - mostNamed} more`] : []
  return new DirectoryUnavailable({ directory, why: "wrong", said: [...named, ...more].join("; ") })
}
