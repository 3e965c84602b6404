import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

const { says } = supportIsKnown

export default {
  name: "tells a child something in the words of the trade",
  caughtBy: ["pack-50"],
  made: () => ({
    ...noticing({ says: { ...says, en: { ...says.en, child: "{by} offers an intervention." } } })(),
    hardWordsIn: (_, text) => text.match(/intervention/gu) ?? []
  })
} satisfies BrokenPack
