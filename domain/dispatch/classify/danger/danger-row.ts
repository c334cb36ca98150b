export type EmergencyKind = 'fire' | 'ambulance' | 'police'

export type DangerRow = {
  readonly kind: EmergencyKind
  /** Phrases, each a piece of a regular expression. */
  readonly signs: readonly string[]
  /** Blows and thoughts of death: for the head's ears, never for a team's list. */
  readonly confidential?: true
  /** A disaster or a lost person: the 五必到 duty 突发. */
  readonly duty?: true
  /** Said of whoever it is said of, also of long ago or in a lesson: better rung once too often. */
  readonly always?: true
}
