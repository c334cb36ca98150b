/** A mini-program does not know where the browser app is published. */
export const pageAddress = (): string => ''
