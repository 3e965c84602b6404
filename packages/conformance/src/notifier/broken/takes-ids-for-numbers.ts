import { arriving } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes ids for numbers",
  caughtBy: ["notifier-03"],
  breaks: arriving(({ id, ...rest }) => ({ ...rest, id: /^\d+(e\d+)?$/u.test(id) ? String(Number(id)) : id }))
} satisfies BrokenNotifier
