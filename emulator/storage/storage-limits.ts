/** This emulator's own: the cloud takes far larger files, but here they pass through memory. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024

/** A path in its encoded form. */
export const MAX_PATH_BYTES = 850

/** Files of one getTempFileURL or deleteFile. */
export const MAX_FILES_A_CALL = 50

/** Life of a temporary URL: a day is both the default and the most. */
export const MAX_URL_AGE_SECONDS = 24 * 60 * 60

/** How long an upload may wait after its permission was given. */
export const UPLOAD_LIFE_SECONDS = 15 * 60
