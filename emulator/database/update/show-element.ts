import { showValue } from './show-value'

/** One field as MongoDB prints it: `{name: value}`. */
export const showElement = (name: string, value: unknown): string => `{${name}: ${showValue(value)}}`
