/** Which servers the tests must find: OMRINGD_MUST names them, such as `postgres nats rabbitmq`. Others are skipped where they are missing. */

/** Throws when it must be there and is not; `how` says what to do. */
export const must = (server: string, isThere: boolean, how = "install it"): void => {
  const named = (process.env["OMRINGD_MUST"] ?? "").split(/[\s,]+/u)
  if (!isThere && named.includes(server)) throw new Error(`OMRINGD_MUST asks for ${server}: ${how}`)
}
