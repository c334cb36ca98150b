/** The running numbers of a town's certificates in a year. */
export const registerCounterId = (townId: string, year: number): string => `register:${townId}:${year}`
