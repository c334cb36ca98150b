/** Pages are read out by the phone's own screen reader; WeChat itself lends no voice (ADR 0038). */
export const canReadAloud = (): boolean => false

export const readAloud = (_text: string): void => undefined

export const stopReading = (): void => undefined
