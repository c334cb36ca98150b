import { createHmac } from 'node:crypto'
import { goodWindows } from '../../../../domain/activity/door-code'
import { toSpokenSigns } from '../../../../domain/kernel/spoken-signs'
import { type FieldKey, fieldKeys } from './field-keys'

const SIGNS = 6

const signsBy = ({ signing }: FieldKey, activityId: string, window: number): string =>
  toSpokenSigns([...createHmac('sha256', signing).update(`${activityId}:${window}`).digest()].slice(0, SIGNS))

/** The code of an activity in one minute; nobody can tell it who has no key. */
export const doorSigns = (activityId: string, window: number): string =>
  signsBy(fieldKeys()[0], activityId, window)

/** Whether these signs were shown there within the last minutes, also under a key that is being replaced. */
export const isDoorCode = (activityId: string, signs: string, atMs: number): boolean =>
  goodWindows(atMs).some((window) => fieldKeys().some((key) => signsBy(key, activityId, window) === signs))
