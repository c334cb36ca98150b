import { fontScale } from '../../services/font-scale'

/** Beyond this the buttons of a narrow phone hold their words no longer. */
const LARGEST = 1.8

const steps = (factor: number): number => Math.round(factor * 20) / 20

/** How much larger than usual the letters are that this phone was set to; never smaller. Read once, as the phone restarts pages when it changes. */
export const LETTER_SCALE = steps(Math.min(LARGEST, Math.max(1, fontScale() || 1)))
