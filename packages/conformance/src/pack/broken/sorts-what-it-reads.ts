import type { Trajectory } from "@omringd/core"
import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { lookedBackAfterMeeting } from "../sample.ts"

/** In order, and where they lie: only a type says that they cannot be written to. */
const sort = ({ meetings }: Trajectory): void => {
  const list: unknown = meetings
  if (Array.isArray(list)) list.sort((a, b) => String(a.at).localeCompare(String(b.at)))
}

export default {
  name: "sorts what it reads where it lies",
  caughtBy: ["pack-15"],
  made: owed({
    needs: (trajectory, asked) => {
      sort(trajectory)
      return lookedBackAfterMeeting.needs(trajectory, asked)
    }
  })
} satisfies BrokenPack
