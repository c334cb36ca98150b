import * as z from 'zod/mini'
import { PICTURE_TYPES } from '../../domain/pictures/clean-picture'
import { PICTURE_STATE_CODES } from '../../domain/pictures/picture'
import { PICTURE_MOVES } from '../../domain/pictures/picture-lifecycle'
import { PICTURE_LIMITS } from '../../domain/pictures/picture-table'
import { maskedText } from './primitives'

/** Base64 takes four signs for three bytes. One that is a little too large is told so in words. */
const MOST_SIGNS = Math.ceil((PICTURE_LIMITS.mostBytes * 5) / 3)

/** A picture as a phone sends it. */
export const pictureSent = z
  .string()
  .check(z.minLength(4), z.maxLength(MOST_SIGNS), z.regex(/^[A-Za-z0-9+/]+={0,2}$/))

/** What is on one that the platform could not judge. */
export const pictureNote = maskedText(60).check(z.minLength(1))

export const shownPicture = {
  type: z.enum(Object.values(PICTURE_TYPES)),
  /** Base64. */
  picture: z.string(),
}

/** Whether there is one, as far as the caller is told, and what he may do with it. */
export const pictureView = z.strictObject({
  state: z.nullable(z.enum(PICTURE_STATE_CODES)),
  moves: z.array(z.enum(PICTURE_MOVES)),
})
