export const INDEX_DIRECTIONS = ['1', '-1', '2dsphere'] as const

export type IndexDirection = (typeof INDEX_DIRECTIONS)[number]

export interface IndexField {
  readonly path: string
  readonly direction: IndexDirection
}

export interface IndexDefinition {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly IndexField[]
}
