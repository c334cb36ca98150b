/** A file that somebody has chosen. */
export type PickedFile = {
  readonly name: string
  /** What is in it, in base64; null where it is larger than was asked for, and was not read. */
  readonly base64: string | null
}
