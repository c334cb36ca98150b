/** What a kind of table has above its columns. */
export type TableKind<Code extends string> = {
  readonly columns: readonly (readonly [
    code: Code,
    column: {
      /** As an exported table has it. */
      readonly label: string
      /** What else stands above such a column; without spaces and brackets. */
      readonly words: readonly string[]
    },
  ])[]
  /** By which its heading is known; something must stand beside them. */
  readonly needed: readonly Code[]
  /** The row of the template that shows how it is done has this in that column. */
  readonly example: { readonly code: Code; readonly cell: string }
}
