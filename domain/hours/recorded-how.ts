import { HOUR_CLASSES, type HourClass } from './hour-entry'

/** Of a service that nobody had ordered. */
const ENTERED = '事后补录'

/** How the minutes came to be known, as lists, files and statements say it. */
export const recordedHow = ({
  hourClass,
  entered,
}: {
  readonly hourClass: HourClass
  readonly entered?: boolean
}): string => (entered ? ENTERED : HOUR_CLASSES[hourClass])
