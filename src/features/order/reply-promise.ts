import { sayDuration } from '../time/say-time'

/** 一般2小时内有回音。 Empty where nothing was promised. */
export const replyPromise = (minutes: number): string =>
  minutes > 0 ? `一般${sayDuration(minutes)}内有回音。` : ''
