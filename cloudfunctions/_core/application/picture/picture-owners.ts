import { outlivePicture, verdictNotices } from '../../../../domain/activity/picture-of-activity'
import { pictureNotice } from '../../../../domain/notice/picture-notice'
import { activities, people, volunteerRecords } from '../../store/collections'
import type { PictureOwnerCode } from '../../store/picture-owner-codes'
import { type PictureOwner, pictureOwner } from './picture-owner'

/** Everything that may have a picture. */
export const PICTURE_OWNERS: Readonly<Record<PictureOwnerCode, PictureOwner>> = {
  record: pictureOwner(volunteerRecords, {
    withoutPicture: ({ picture: _, ...rest }) => rest,
    told: async (tx, record, step, atMs) => {
      const subject = await people.findIn(tx, record.volunteerId)
      return subject ? [pictureNotice(step, record, subject, atMs)] : []
    },
  }),
  activity: pictureOwner(activities, {
    withoutPicture: ({ picture: _, ...rest }) => rest,
    outlive: outlivePicture,
    told: async (_tx, activity, step, atMs) => verdictNotices(activity, step, atMs),
  }),
}
