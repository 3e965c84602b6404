/** A study that takes a second, as a file. */
import { readFile } from "node:fs/promises"

const shipped = new URL("../../../../examples/research-study/study.yaml", import.meta.url)

export const smallStudy = async (): Promise<string> =>
  (await readFile(shipped, "utf8")).replace("replications: 20", "replications: 3").replace("days: 1095", "days: 200").replace("warm-up: 365", "warm-up: 20").replace("followed: 365\n", "")
