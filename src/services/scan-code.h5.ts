/** A browser has no scanner. */
export const canScan = false

export const scanCode = async (): Promise<string | null> => null
