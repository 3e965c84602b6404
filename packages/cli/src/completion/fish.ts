/** Completion for fish. Nothing is asked of the program while typing. */
import { allOf } from "./Offered.ts"
import type { Fits, Flag, Offered } from "./Offered.ts"

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`

const where = ({ path }: Offered): string =>
  path.length === 0 ? "__fish_use_subcommand" : path.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and ")

const taking = (fits: Fits | undefined): string => {
  if (fits === undefined) return ""
  if (fits === "file") return " -r -F"
  if (fits === "folder") return ` -x -a '(__fish_complete_directories)'`
  return fits === "text" ? " -x" : ` -x -a ${quoted(fits.join(" "))}`
}

const flag = (at: Offered, { names, says, fits }: Flag): string => {
  const [long, short] = names
  return `complete -c omringd -n ${quoted(where(at))} -l ${(long ?? "").slice(2)}${short === undefined ? "" : ` -s ${short.slice(1)}`}${taking(fits)} -d ${quoted(says)}`
}

/** Fish names files of itself, unless it is told not to. */
const words = (at: Offered): readonly string[] => {
  const inside = at.commands.length === 0 ? where(at) : `${where(at)}; and not __fish_seen_subcommand_from ${at.commands.map(({ path }) => path.at(-1)).join(" ")}`
  if (at.commands.length > 0) {
    return at.commands.map(({ path, says }) => `complete -c omringd -n ${quoted(inside)} -f -a ${quoted(path.at(-1) ?? "")} -d ${quoted(says)}`)
  }
  if (at.fits === "file" || at.fits === "folder") return []
  return [`complete -c omringd -n ${quoted(inside)} -f${at.fits === "text" || at.fits.length === 0 ? "" : ` -a ${quoted(at.fits.join(" "))}`}`]
}

export const fish = (program: Offered): string =>
  `# Completion of omringd for fish: omringd completion fish > ~/.config/fish/completions/omringd.fish\n${
    allOf(program).flatMap((at) => [...words(at), ...at.flags.map((one) => flag(at, one))]).join("\n")}\n`
