/** What is secret comes from the environment, or from a file that the environment names: never from arguments, which others on this machine can see. */
import { readFileSync } from "node:fs"

export type SecretName = "USER" | "PASSWORD" | "SECRET" | "TOKEN" | "AUTHORIZATION"
export type Secrets = { readonly [N in SecretName]?: string }

export const variable = (name: SecretName): string => `OMRINGD_TO_${name}`

const names: readonly SecretName[] = ["USER", "PASSWORD", "SECRET", "TOKEN", "AUTHORIZATION"]

/** A line's end at its end is an editor's, not the secret's. */
const inFile = (file: string): string => readFileSync(file, "utf8").replace(/\r?\n$/u, "")

/** All there are, or what is wrong. What a variable holds is in no problem's text. */
export const secretsIn = (environment: NodeJS.ProcessEnv): { readonly secrets: Secrets } | { readonly problem: string } => {
  const secrets: { [N in SecretName]?: string } = {}
  for (const name of names) {
    const [plain, file] = [environment[variable(name)], environment[`${variable(name)}_FILE`]]
    if (plain !== undefined && file !== undefined) return { problem: `${variable(name)} and ${variable(name)}_FILE are both set: keep one.` }
    try {
      const secret = file === undefined ? plain : inFile(file)
      if (secret !== undefined && secret !== "") secrets[name] = secret
    } catch (error) {
      return { problem: `${variable(name)}_FILE names a file that cannot be read: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
  return { secrets }
}
