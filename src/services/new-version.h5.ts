/** A browser has the newest whenever it opens the page. */
export const whenNewVersion = (_run: () => void): void => undefined

export const takeNewVersion = (): void => undefined
