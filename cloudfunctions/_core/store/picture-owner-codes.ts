/** Of what a picture may be. */
export const PICTURE_OWNER_CODES = ['record', 'activity'] as const
export type PictureOwnerCode = (typeof PICTURE_OWNER_CODES)[number]
