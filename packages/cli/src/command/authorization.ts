/** The environment variable with what an anchor at an address is asked with: what is secret is not written on a command line that others can see. */
export const authorization = "OMRINGD_ANCHOR_AUTHORIZATION"
