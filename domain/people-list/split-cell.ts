/** Several words in one cell, whatever people put between them; each once. */
export const splitCell = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[、,，;；/／|]+|\s+/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]
