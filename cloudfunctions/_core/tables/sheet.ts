/** One sheet of texts, row by row; a row of the file is a row of it, empty ones included. */
export type Sheet = readonly (readonly string[])[]
