/** What is learned, as the generated file keeps it. Each row: a weight's sign per head, then the feature. */
export type LearnedRows = { readonly wish: readonly string[]; readonly danger: readonly string[] }
