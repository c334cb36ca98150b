/** The television of a station. Its page shows nothing about anybody; the code keeps it to those whom the head gave it to. */
export type Screen = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  /** Ten signs of the unmistakable alphabet, random, holding until the head takes them back; null: the screen is off. */
  readonly code: string | null
  readonly changedAtMs: number
  readonly changedBy: string
}

/** One screen for each station: two heads who open it at once get the same code. */
export const screenIdOf = (stationId: string): string => `screen:${stationId}`
