import { observable } from './observable'

const count = observable(0)

/** Grows whenever what pages show may be out of date: the signal is back, or something that waited was answered. */
export const useNews = count.use

export const announceNews = (): void => count.set(count.read() + 1)
