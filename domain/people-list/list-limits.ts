export const LIST_LIMITS = {
  /** A village has a thousand people or two; more come in several files. */
  mostRows: 2_000,
  /** What one call carries in base64 within a megabyte. */
  mostBytes: 600 * 1024,
  /** A workbook is a packed file: what it may unpack to. */
  mostUnpackedBytes: 30 * 1024 * 1024,
  /** Titles and notes may stand above the heading. */
  headingWithinRows: 20,
  /** A part is one transaction, which takes a hundred operations; each row needs two. */
  rowsOfPart: 30,
  previewsPerHour: 60,
  /** How long an import that was cut off can go on; then what it still holds is deleted. */
  keptHours: 72,
} as const
