import { currentOpenid } from './personas'

/** In the browser every persona has a phone of its own, so that changing the persona shows nothing of the one before. */
export const phoneOwner = (): string => currentOpenid()
