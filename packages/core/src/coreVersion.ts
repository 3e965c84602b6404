/** This package's own version, for what must not outlive a release. `pnpm release:version` sets it with the manifest's. */
export const coreVersion = "0.1.0"
