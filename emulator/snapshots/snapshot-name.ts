const SNAPSHOT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** Names are folder names, so they have neither slashes nor a leading dot. */
export const isSnapshotName = (value: unknown): value is string =>
  typeof value === 'string' && SNAPSHOT_NAME.test(value)

export const SNAPSHOT_NAME_RULE =
  'name must have 1 to 64 letters, digits, dots, dashes and underscores, and begin with a letter or digit.'
