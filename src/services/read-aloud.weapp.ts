/** WeChat reads pages out by the phone's screen reader; a voice of its own it lends only to who has joined its speech plug-in. */
export const canReadAloud = (): boolean => false

export const readAloud = (_text: string): void => undefined

export const stopReading = (): void => undefined
